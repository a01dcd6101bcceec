import { expect, test } from '@jest/globals';
import { compileQuery } from './compile-query.ts';
import type { Misfits } from './projection.ts';
import { subgraphSchema } from './subgraph-schema.ts';

const schema = subgraphSchema(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  extend type Query { item(id: ID): Item, found: [Found!]!, matrix: [[Int]] }
  type Item @key(fields: "id") {
    id: ID! name(language: String): String! price: Decimal rank: Int score: Float color: Color parent: Item
    tags: [String!] extra: Anything isNew: Boolean
  }
  type Vendor { id: ID! name: String! }
  union Found = Item | Vendor
  enum Color { RED }
  scalar Decimal
  scalar Anything
`);

function project(query: string, data: unknown): { readonly data: unknown; readonly misfits: readonly string[] } {
  const misfits: Misfits = { path: [], found: [], count: 0 };
  const projected = compileQuery(schema, query, new Map()).project(data, [], misfits);
  return { data: JSON.parse(JSON.stringify(projected)), misfits: misfits.found.map((path) => path.join('.')) };
}

test('what was not asked for is dropped, at every depth', () => {
  const answer = { item: { id: '1', name: 'a', price: '1', parent: { id: '2', name: 'b', secret: 1 } }, other: 1 };

  expect(project('{ item { id parent { id } } }', answer)).toEqual({
    data: { item: { id: '1', parent: { id: '2' } } },
    misfits: [],
  });
});

test('aliases, named fragments and merged selections keep their places', () => {
  const query = `
    query ($skip: Boolean = true) {
      one: item { ...Named zh: name(language: "zh") parent { id } parent { name } rank @skip(if: $skip) }
    }
    fragment Named on Item { en: name(language: "en") ... { ref: id } }`;
  const one = { zh: '一', en: 'one', ref: '1', id: 'x', name: 'y', parent: { id: '2', name: 'two' } };

  expect(project(query, { one, item: one })).toEqual({
    data: { one: { en: 'one', ref: '1', zh: '一', parent: { id: '2', name: 'two' } } },
    misfits: [],
  });
});

test('of an object that is asked for twice, what only a skipped selection asks may be missing, and nothing else', () => {
  const query = `
    query ($skip: Boolean = true) {
      item { rank }
      item @skip(if: $skip) { id parent { id } }
      ... @skip(if: $skip) { item { name parent { name } } }
    }`;

  expect(project(query, { item: { rank: 1 } })).toEqual({ data: { item: { rank: 1 } }, misfits: [] });
  expect(project(query, { item: { rank: 1, parent: { id: '2' } } })).toEqual({
    data: { item: { rank: 1, parent: { id: '2' } } },
    misfits: [],
  });
  expect(project(query, { item: { id: '1' } })).toEqual({
    data: { item: { rank: null, id: '1' } },
    misfits: ['item.rank'],
  });
});

test('of an object that is asked for once, under a condition, all is there or nothing', () => {
  const query = 'query ($skip: Boolean = true) { item @skip(if: $skip) { id parent { id } } }';

  expect(project(query, {})).toEqual({ data: {}, misfits: [] });
  expect(project(query, { item: { id: '1', parent: {} } })).toEqual({
    data: { item: { id: '1', parent: null } },
    misfits: ['item.parent.id'],
  });
});

test('a fragment applies to the type that an object says it is, which must be one that may stand there', () => {
  const query = '{ found { __typename ... on Item { rank } ... on Vendor { name } } }';

  expect(
    project(query, {
      found: [
        { __typename: 'Item', rank: 1, name: 'stolen' },
        { __typename: 'Vendor', name: 'v', rank: 2 },
      ],
    }),
  ).toEqual({
    data: {
      found: [
        { __typename: 'Item', rank: 1 },
        { __typename: 'Vendor', name: 'v' },
      ],
    },
    misfits: [],
  });
  for (const __typename of ['Query', 'Color', 'Nothing', '__proto__', 7, undefined])
    expect(project(query, { found: [{ __typename, rank: 1 }] })).toEqual({ data: null, misfits: ['found.0'] });
});

test('an object that says it is of another type than its field has is left out', () => {
  expect(project('{ item { id } }', { item: { __typename: 'Vendor', id: '1' } })).toEqual({
    data: { item: null },
    misfits: ['item'],
  });
});

test.each<[string, unknown]>([
  ['rank', '1'],
  ['rank', 1.5],
  ['rank', 2 ** 31],
  ['rank', { valueOf: 1 }],
  ['score', 'NaN'],
  ['score', Infinity],
  ['price', 12.5],
  ['price', 'cheap'],
  ['color', 'BLUE'],
  ['color', 'constructor'],
  ['isNew', 1],
  ['tags', 'a'],
  ['tags', { 0: 'a', length: 1 }],
  ['parent { id }', 'a'],
  ['parent { id }', [{ id: '1' }]],
  ['extra', JSON.parse('['.repeat(50) + ']'.repeat(50))],
])('%s that is %j is left out and told, its neighbors stand', (field, value) => {
  const key = field.split(' ')[0]!;

  expect(project(`{ item { id ${field} } }`, { item: { id: '1', [key]: value } })).toEqual({
    data: { item: { id: '1', [key]: null } },
    misfits: [`item.${key}`],
  });
});

test('null where the schema promises a value takes the object with it, and is told once', () => {
  expect(
    project('{ item { parent { id name } rank } }', { item: { parent: { id: '1', name: null }, rank: 1 } }),
  ).toEqual({
    data: { item: { parent: null, rank: 1 } },
    misfits: ['item.parent.name'],
  });
  expect(project('{ item { tags rank } }', { item: { tags: ['a', null], rank: 1 } })).toEqual({
    data: { item: { tags: null, rank: 1 } },
    misfits: ['item.tags.1'],
  });
  expect(project('{ found { ... on Item { id } } }', { found: null })).toEqual({ data: null, misfits: ['found'] });
});

test('a field that was left out although it was asked for is told', () => {
  expect(project('{ item { id rank } }', { item: { id: '1' } })).toEqual({
    data: { item: { id: '1', rank: null } },
    misfits: ['item.rank'],
  });
});

test('lists nest, ids that are numbers become texts, and an empty answer is an empty answer', () => {
  expect(project('{ matrix item { id } }', { matrix: [[1, null], null, []], item: { id: 7 } })).toEqual({
    data: { matrix: [[1, null], null, []], item: { id: '7' } },
    misfits: [],
  });
  expect(project('{ matrix }', null)).toEqual({ data: null, misfits: [] });
});

test('a thousand misfits are told ten times', () => {
  const found = Array.from({ length: 1000 }, () => ({ __typename: 'Item', rank: 'x', name: 'n' }));

  expect(project('{ found { ... on Item { rank } } }', { found }).misfits).toHaveLength(10);
});

test('no payload changes what all objects inherit', () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'item', 'hasOwnProperty', 'parent'];
  const queries = names.map((name) => `{ ${name}: item { ${name}: id parent { ${name}: rank } } }`);
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const value = (depth: number): string =>
    depth === 0 || next(4) === 0
      ? ['1', '"x"', 'null', 'true'][next(4)]!
      : `{${Array.from({ length: 2 }, () => `"${names[next(names.length)]!}":${value(depth - 1)}`).join(',')}}`;

  const compiled = queries.map((query) => compileQuery(schema, query, new Map()));
  for (let i = 0; i < 100_000; i++) {
    const payload: unknown = JSON.parse(value(4));
    if (typeof payload !== 'object') continue;
    compiled[next(compiled.length)]!.project(payload, [], { path: [], found: [], count: 0 });
  }

  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  expect(({} as any).x).toBeUndefined();
  expect(project('{ __proto__: item { id } }', JSON.parse('{"__proto__":{"id":"1"}}')).data).toEqual(
    JSON.parse('{"__proto__":{"id":"1"}}'),
  );
});
