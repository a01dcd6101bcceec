import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// Cheap from the start: one SQL statement a subgraph fetch, totals included.

const document = (name: string) =>
  readFileSync(new URL(`../packages/platform/operations/${name}.graphql`, import.meta.url), 'utf8');

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

async function count(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string,
): Promise<number> {
  graph.forgetStatements();
  const { errors } = await graph.ask(query, variables, operationName);
  expect(errors).toBeUndefined();
  return graph.statements.length;
}

const example = async (name: string) => (await graph.examples()).find((each) => each.name === name)!;

// Where two of its fetches ask for the same at the same moment they share one.
test.each([1, 20, 100])('the flagship takes 6 statements, or 5, with pages of %i', async (first) => {
  const { query, variables } = await example('One company, whole');

  expect([5, 6]).toContain(await count(query.replaceAll('first: 20', `first: ${first}`), variables));
});

test.each([1, 20, 100])('a fund trace takes as many statements for %i vouchers as for one', async (first) => {
  expect(await count(document('fund-trace'), { code: 'shanghai-data-2025', first })).toBeLessThanOrEqual(8);
});

test.each(['Companies', 'Offers', 'Datasets'])(
  'a page of %s takes one statement, with its totalCount',
  async (operationName) => {
    expect(await count(document('catalogs'), { first: 100 }, operationName)).toBe(1);
  },
);

test('50 entity references cost what one costs', async () => {
  const vouchers = (first: number) =>
    `{ vouchers(first: ${first}) { edges { node { id company { id name region { name } } } } } }`;

  expect(await count(vouchers(50), {})).toBe(await count(vouchers(1), {}));
});
