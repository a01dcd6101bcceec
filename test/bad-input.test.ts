import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// Bad input gets one clear line, and costs no statement.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

const companies =
  'query ($first: Int, $after: String, $filter: CompanyFilter) { companies(first: $first, after: $after, filter: $filter) { edges { node { id } } } }';

test.each([
  ['a malformed credit code', '{ company(creditCode: "NOPE") { id } }', {}, /credit code/],
  [
    'a malformed credit code in a variable',
    'query ($c: CreditCode!) { company(creditCode: $c) { id } }',
    { c: '91310000' },
    /CreditCode/,
  ],
  [
    'a credit code with the letter I',
    '{ company(creditCode: "91310000MA1FL0000I") { id } }',
    {},
    /without I, O, S, V and Z/,
  ],
  ['a malformed region', '{ companies(filter: { region: { eq: "31" } }) { edges { node { id } } } }', {}, /six digits/],
  ['a malformed id', '{ company(id: "42") { id } }', {}, /no id of ours/],
  ['neither id nor credit code', '{ company { id } }', {}, /id|creditCode/],
  ['a malformed cursor', companies, { after: 'yesterday' }, /cursor/],
  ['first: 0', companies, { first: 0 }, /first is 0: ask for 1 to 100/],
  ['first: -1', companies, { first: -1 }, /first is -1: ask for 1 to 100/],
  ['first: 101', companies, { first: 101 }, /first is 101: ask for 1 to 100/],
  ['an unknown filter field', companies, { filter: { shoeSize: 1 } }, /shoeSize/],
  ['an unknown field', '{ companies { shoeSize } }', {}, /shoeSize/],
  ['no query', '', {}, /query/i],
])('%s is refused in one line', async (_what, query, variables, message) => {
  graph.forgetStatements();
  const { errors, status } = await graph.ask(query, variables);

  expect(errors).toHaveLength(1);
  expect(errors![0]!.message).toMatch(message);
  expect(errors![0]!.message).not.toContain('\n');
  expect(errors![0]!.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/);
  expect(JSON.stringify(errors)).not.toMatch(/serviceName|stacktrace|SELECT/);
  expect(status).toBeLessThan(500);
  expect(graph.statements).toEqual([]);
});

test('a body that is no JSON, or larger than 1 MB, is refused without a stack', async () => {
  const post = (body: string) =>
    fetch(`${graph.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  const [broken, huge] = await Promise.all([post('{"query":'), post(JSON.stringify({ query: ' '.repeat(1_100_000) }))]);

  expect([broken.status, huge.status]).toEqual([400, 413]);
  expect(await broken.text()).not.toContain('at ');
});
