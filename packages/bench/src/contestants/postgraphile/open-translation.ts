import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { lastOf } from '../../operations/cursor-of.ts';
import type { Translation } from '../contestant.ts';
import { readAnswer } from './read-answer.ts';

type Variables = Readonly<Record<string, unknown>>;
type Asked = { readonly operationName: string; readonly variables: Variables };

/** Which list each operation pages. */
const paged: Readonly<Record<string, string>> = {
  FundTrace: '{ list: allVouchers(first: 1) { pageInfo { endCursor } } }',
  Companies: '{ list: allCompanies(first: 1) { pageInfo { endCursor } } }',
};

/** The benchmark's operations in PostGraphile's words; its cursors begin with what it calls the list's order. */
export async function openTranslation(url: string): Promise<Translation> {
  const documents = readDocuments();
  const orders = new Map<string, string>();
  for (const [name, query] of Object.entries(paged)) orders.set(name, await askOrder(url, query));
  const afterOf = (name: string, after: unknown) =>
    after === undefined || after === null
      ? {}
      : { after: Buffer.from(JSON.stringify([orders.get(name), lastOf(after)])).toString('base64') };
  return {
    ask: ({ body, claims }) => {
      const { operationName, variables } = JSON.parse(body) as Asked;
      const asked = {
        ...(operationName === 'QuoteRental' ? quote(variables) : variables),
        ...afterOf(operationName, variables['after']),
      };
      return { claims, body: JSON.stringify({ query: documents.get(operationName), operationName, variables: asked }) };
    },
    read: readAnswer,
    lacks: ['hasPreviousPage'], // It is false on every page after the first, too.
  };
}

function readDocuments(): ReadonlyMap<string, string> {
  const { definitions } = parse(readFileSync(new URL('./operations.graphql', import.meta.url), 'utf8'));
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name
        ? [[definition.name.value, print(definition)]]
        : [],
    ),
  );
}

async function askOrder(url: string, query: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly list: { readonly pageInfo: { readonly endCursor: string } } };
  };
  const [order] = JSON.parse(Buffer.from(data.list.pageInfo.endCursor, 'base64').toString()) as readonly string[];
  return String(order);
}

function quote({ input }: Variables): Variables {
  const { idempotencyKey: key, companyId, offerId, gpuCount, hours } = input as Variables;
  return { input: { key, companyId, offerId, gpuCount, hours } };
}
