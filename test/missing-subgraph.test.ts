import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGraph, linkSubgraph, serveGraph, type ServedGraph } from '@voucher-graph/gateway';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, serveSubgraph, silentLog, subgraphSecret } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// Reads survive a missing subgraph: its fields are null with a code, the rest answers.

const flagship = readFileSync(
  new URL('../packages/platform/operations/company-unified.graphql', import.meta.url),
  'utf8',
);

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

/** A graph of which one subgraph, served over HTTP, has gone away after it was composed. */
async function graphWithout(missing: (typeof subgraphNames)[number]): Promise<ServedGraph> {
  const secret = subgraphSecret('a secret of the graph, for this test', missing);
  const { url, close } = await serveSubgraph(subgraphs[missing], {
    database: graph.databases[missing],
    port: 0,
    secret,
  });
  const links = await Promise.all(
    subgraphNames.map((name) =>
      name === missing
        ? linkSubgraph({ name, url, secret })
        : Promise.resolve(embedSubgraph(subgraphs[name], graph.databases[name])),
    ),
  );
  await close();
  return serveGraph(await createGraph(links, silentLog), { port: 0 });
}

test.each([
  ['programs', 'vouchers'],
  ['compute', 'rentals'],
  ['datasets', 'datasetLicenses'],
] as const)('without %s, the flagship answers all but what it knows', async (missing, field) => {
  const without = await graphWithout(missing);
  const showcase = (await graph.examples())[0]!.variables;

  const response = await fetch(`${without.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: flagship, variables: showcase }),
  });
  const { data, errors } = (await response.json()) as { data: any; errors: any[] };
  const ready = await fetch(`${without.url}/readyz`);

  expect(data.company.name).toMatch(/\p{Script=Han}/u);
  for (const each of ['vouchers', 'rentals', 'datasetLicenses']) {
    if (each === field) expect(data.company[each]).toBeNull();
    else expect(data.company[each].totalCount).toBeGreaterThan(0);
  }
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|serviceName/);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: `not ready: ${missing}` });
  await without.close();
});
