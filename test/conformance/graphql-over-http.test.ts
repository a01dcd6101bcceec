import { afterAll, expect, test } from '@jest/globals';
import { serverAudits, type AuditResult } from 'graphql-http';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { publicViewer, serveSubgraph, signRequest, subgraphSecret } from '@voucher-graph/subgraph-kit';
import { createTestGraph } from '@voucher-graph/testing';

// graphql-http's audits of the GraphQL over HTTP specification: what MUST be is an error where it is not, what SHOULD be
// a warning. Warnings are listed by name, so that each is known and a new one is seen.

const graph = await createTestGraph();
afterAll(() => graph.close());

/** Whoever takes `application/json` is told by the status too that a document cannot be run: Apollo Server's way. */
const known = [
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

test('the gateway keeps to GraphQL over HTTP', async () => {
  const { errors, warnings, passed } = await audit(`${graph.url}/graphql`);

  expect(errors).toEqual([]);
  expect(warnings).toEqual(known);
  expect(passed).toBeGreaterThan(50);
});

test.each(subgraphNames)('%s, served alone, keeps to it for requests that are signed', async (name) => {
  const secret = subgraphSecret('a secret of the graph, for these audits', name);
  const { url, close } = await serveSubgraph(subgraphs[name], { database: graph.databases[name], port: 0, secret });

  const { errors, warnings, passed } = await audit(url, async (to, init = {}) => {
    const body = typeof init.body === 'string' ? init.body : '';
    const authorization = signRequest({ secret, subgraph: name, body, viewer: publicViewer });
    return fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } });
  });
  await close();

  expect(errors).toEqual([]);
  expect(warnings).toEqual(known);
  expect(passed).toBeGreaterThan(50);
});

async function audit(url: string, fetchFn: (to: string, init?: RequestInit) => Promise<Response> = fetch) {
  const results: AuditResult[] = [];
  for (const { fn } of serverAudits({ url, fetchFn })) results.push(await fn());
  const named = (status: AuditResult['status']) =>
    results.filter((each) => each.status === status).map(({ id, name }) => `${id} ${name}`);
  return { errors: named('error'), warnings: named('warn'), passed: named('ok').length };
}
