import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, openDatabases, subgraphNames, subgraphs, type Databases } from '@voucher-graph/platform';
import { publicViewer, readServiceConfig } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { execute, parse } from 'graphql';

// A replica serves public lists, which may be some seconds old. What money is decided by never comes from there.

let graph: TestGraph;
/** The same database, so that answers are equal, by connections of its own, so that each statement is seen. */
let replica: Databases;
const onReplica: { readonly subgraph: string; readonly sql: string }[] = [];

beforeAll(async () => {
  graph = await createTestGraph();
  replica = await openDatabases(adminUrls(graph.databaseUrl), {
    poolSize: 2,
    onStatement: (subgraph, sql) => onReplica.push({ subgraph, sql }),
  });
});

afterAll(async () => {
  await replica.close();
  await graph.close();
});

const ask = async (name: (typeof subgraphNames)[number], query: string) => {
  graph.forgetStatements();
  onReplica.splice(0);
  const { schema, createContext } = subgraphs[name];
  const contextValue = createContext(graph.databases[name], publicViewer, {}, replica[name]);
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  expect(errors).toBeUndefined();
  return { data, primary: graph.statements.length, replica: onReplica.length };
};

test.each([
  ['companies', '{ companies(first: 3) { totalCount edges { node { id } } } }'],
  ['compute', '{ offers(first: 3) { totalCount edges { node { id } } } }'],
  ['datasets', '{ datasets(first: 3) { totalCount edges { node { id } } } }'],
] as const)('the public list of %s comes from the replica', async (name, query) => {
  expect(await ask(name, query)).toMatchObject({ primary: 0, replica: 1 });
});

test('no money is ever read there: funds, programs and vouchers, and whatever is asked by a key', async () => {
  const funds = await ask('programs', '{ fund(code: "shanghai-data-2025") { available { amount } } programs(first: 2) { totalCount edges { node { id } } } }'); // prettier-ignore
  expect(funds.replica).toBe(0);
  expect(funds.primary).toBeGreaterThan(0);

  const { creditCode } = (await graph.examples())[0]!.variables as { creditCode: string };
  const [{ id } = { id: '' }] = await graph.databases.companies.query<{ id: string }>(
    'SELECT id FROM companies.company WHERE credit_code = $1',
    [creditCode],
  );
  for (const [name, fields] of [
    ['programs', 'vouchers(first: 2) { totalCount edges { node { available { amount } } } }'],
    ['compute', 'rentals(first: 2) { totalCount edges { node { cost { amount } } } }'],
    ['datasets', 'datasetLicenses(first: 2) { totalCount edges { node { price { amount } } } }'],
  ] as const) {
    const query = `{ _entities(representations: [{ __typename: "Company", id: "${id}" }]) { ... on Company { ${fields} } } }`;
    const read = await ask(name, query);
    expect([name, read.replica]).toEqual([name, 0]);
    expect(read.primary).toBeGreaterThan(0);
  }
});

test('a replica for a subgraph that reads nothing old is refused at start', () => {
  expect(() => readServiceConfig(subgraphs.programs, { READ_DATABASE_URL: 'postgres://a@b/c' })).toThrow(
    'READ_DATABASE_URL is set, and programs reads nothing that may be old: unset it.',
  );
  expect(() => readServiceConfig(subgraphs.compute, { READ_DATABASE_URL: 'postgres://a@b/c' })).not.toThrow(
    /READ_DATABASE_URL/,
  );
});
