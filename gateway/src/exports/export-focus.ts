import type { Request, RequestHandler, Response } from 'express';
import type { Graph } from '../create-graph.ts';
import { viewerOf } from '../identity/identify.ts';
import { admissionOf } from '../limits/create-limiter.ts';
import { focusDocument, focusRows, type ExportedRental } from './focus-rows.ts';
import { writeCsv } from './write-csv.ts';

type Page = {
  readonly rentals: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: ExportedRental }[];
  };
};

/**
 * `GET /exports/focus.csv`: the lines of invoices, for the provider that sent them or for an auditor. It asks the graph as
 * whoever asks it, one page a request, within the same limits; the header `link` leads to the next page.
 */
export function exportFocus({ apollo, limiter }: Graph): readonly RequestHandler[] {
  return [
    (request, response, next) => {
      const refused = refuse(response);
      if (refused) {
        response
          .status(refused.status)
          .json({ errors: [{ message: refused.message, extensions: { code: refused.code } }] });
        return;
      }
      // What is executed is judged and paid for as if it had been sent to /graphql.
      request.method = 'POST';
      request.headers['content-type'] = 'application/json';
      request.body = { query: focusDocument, variables: variablesOf(request, response) };
      next();
    },
    limiter.guard,
    async (request, response) => {
      const { variables } = request.body as { readonly variables: Record<string, unknown> };
      const { body } = await apollo.executeOperation<Page>(
        { query: focusDocument, variables },
        { contextValue: { viewer: viewerOf(response), admission: admissionOf(response) } },
      );
      if (body.kind !== 'single') throw new Error('An export was answered in parts.');
      const { data, errors } = body.singleResult;
      if (errors || !data) {
        response.status(errors?.[0]?.extensions?.['code'] === 'BAD_USER_INPUT' ? 400 : 503).json({ errors });
        return;
      }
      const { hasNextPage, endCursor } = data.rentals.pageInfo;
      if (hasNextPage && endCursor !== null)
        response.setHeader('link', `</exports/focus.csv?after=${encodeURIComponent(endCursor)}>; rel="next"`);
      response.setHeader('cache-control', 'no-store');
      response
        .type('text/csv; charset=utf-8')
        .send(writeCsv(data.rentals.edges.flatMap(({ node }) => focusRows(node))));
    },
  ];
}

function refuse(response: Response) {
  const { scopes, subject, providerId } = viewerOf(response);
  if (subject === undefined)
    return { status: 401, code: 'UNAUTHENTICATED', message: 'Invoices are not public: send a bearer token.' };
  if (scopes.includes('auditor') || (scopes.includes('provider.operator') && providerId !== undefined)) return null;
  return { status: 403, code: 'FORBIDDEN', message: 'Exports are for the provider itself and for auditors.' };
}

/** An auditor exports all that was billed, a provider its own. */
function variablesOf({ query }: Request, response: Response): Readonly<Record<string, unknown>> {
  const { scopes, providerId } = viewerOf(response);
  const status = { in: ['INVOICED', 'DISPUTED', 'PAID', 'SETTLED'] };
  return {
    after: typeof query['after'] === 'string' ? query['after'] : null,
    filter: { status, ...(!scopes.includes('auditor') && { providerId: { eq: providerId } }) },
  };
}
