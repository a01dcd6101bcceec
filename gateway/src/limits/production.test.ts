import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { send } from './testing/send.ts';

// In production who wants the schema reads it at /schema.graphql, and learns nothing of it by asking.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph('embedded', { limits: { showsSchema: false, pointsPerMinute: 0 } });
});

afterAll(() => graph.close());

test.each([
  ['all of it', getIntrospectionQuery()],
  ['a type', '{ __type(name: "Company") { name } }'],
  ['under another name', '{ company: __type(name: "Company") { name } }'],
  ['in a fragment', '{ ...F } fragment F on Query { __schema { queryType { name } } }'],
  ['beside others', 'query A { __typename } query B { __schema { queryType { name } } }'],
])('the schema is not introspected: %s', async (_what, query) => {
  const { status, body } = await send(graph.url, {
    body: { query, operationName: query.includes('query A') ? 'A' : undefined },
  });

  expect(status).toBe(400);
  expect(body).toEqual({
    errors: [
      {
        message: 'This graph is not introspected: read its schema at /schema.graphql.',
        extensions: { code: 'INTROSPECTION_DISABLED' },
      },
    ],
  });
});

test('the schema is read where the message says, and names of types can still be asked for', async () => {
  const { status, body } = await send(graph.url, { method: 'GET', path: '/schema.graphql', headers: {} });
  const answer = await send(graph.url, { body: { query: '{ __typename }' } });

  expect(status).toBe(200);
  expect(Object.keys(buildSchema(body).getQueryType()?.getFields() ?? {})).toContain('company');
  expect(answer.body.data).toEqual({ __typename: 'Query' });
});

/** Words that are nearly right, for which graphql-js would suggest the right one. */
const nearly = (name: string): readonly string[] => [
  name.slice(0, -1),
  `${name}s`,
  `${name[0]!}_${name.slice(1)}`,
  `x${name}`,
];

test('a list of words that are nearly right teaches no name', async () => {
  const { body: sdl } = await send(graph.url, { method: 'GET', path: '/schema.graphql', headers: {} });
  const schema = buildSchema(sdl);
  const secrets = new Set(Object.values(schema.getTypeMap()).flatMap(namesIn));
  const company = Object.keys((schema.getType('Company') as { getFields: () => object }).getFields());
  const roots = Object.keys(schema.getQueryType()!.getFields());
  const probes = [
    ...roots.flatMap(nearly).map((word) => [word, `{ ${word} }`, {}] as const),
    ...roots.flatMap(nearly).map((word) => [word, `{ companies(${word}: 1) { totalCount } }`, {}] as const),
    ...company.flatMap(nearly).map((word) => [word, `{ company(id: "1") { ${word} } }`, {}] as const),
    ...company.flatMap(nearly).map((word) => [word, `{ ... on ${word} { id } }`, {}] as const),
    ...company
      .flatMap(nearly)
      .map((word) => [word, `{ companies(filter: { ${word}: null }) { totalCount } }`, {}] as const),
    ...company
      .flatMap(nearly)
      .map(
        (word) =>
          [
            word,
            'query ($f: CompanyFilter) { companies(filter: $f) { totalCount } }',
            { f: { [word]: null } },
          ] as const,
      ),
    ...['COMPUTES', 'DAT', 'MODELS', 'computes'].map(
      (word) => [word, `{ programs(filter: { kind: { in: [${word}] } }) { totalCount } }`, {}] as const,
    ),
    ...['COMPUTES', 'DAT', 'MODELS', 'computes'].map(
      (word) =>
        [
          word,
          'query ($k: [VoucherKind!]) { programs(filter: { kind: { in: $k } }) { totalCount } }',
          { k: [word] },
        ] as const,
    ),
  ];
  const learnt = new Set<string>();
  for (const [, query, variables] of probes) {
    const { body } = await send(graph.url, { body: { query, variables } });
    const sent = `${query} ${JSON.stringify(variables)}`;
    for (const { message } of (body.errors ?? []) as readonly { readonly message: string }[]) {
      expect(message).not.toContain('Did you mean');
      for (const word of quoted(message))
        if (secrets.has(word) && !new RegExp(`\\b${word}\\b`).test(sent)) learnt.add(`${word}: ${message}`);
    }
  }

  expect(probes.length).toBeGreaterThan(400);
  expect([...learnt]).toEqual([]);
});

test('the same words do teach names where the schema is shown', async () => {
  const open = await createTestGraph();
  const ask = async (query: string, variables = {}) =>
    (await send(open.url, { body: { query, variables } })).body.errors[0].message;
  const messages = [
    await ask('{ compan }'),
    await ask('query ($f: CompanyFilter) { companies(filter: $f) { totalCount } }', { f: { creditCod: null } }),
  ];
  await open.close();

  expect(messages).toEqual([expect.stringContaining('Did you mean'), expect.stringContaining('Did you mean')]);
});

/** Names that a client could use. */
function namesIn(type: GraphQLNamedType): readonly string[] {
  if (type.name.startsWith('__')) return [];
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** What a message quotes: graphql-js quotes every name. */
function quoted(message: string): readonly string[] {
  return [...message.matchAll(/"([^"]*)"/g)].flatMap(([, text = '']) => text.match(/\w+/g) ?? []);
}
