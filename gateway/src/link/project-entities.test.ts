import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { keysAsked, type AskedKeys } from './ask-for-keys.ts';
import { compileQuery } from './compile-query.ts';
import { LinkFault } from './link-fault.ts';
import type { Reference } from './references.ts';
import { subgraphSchema } from './subgraph-schema.ts';

const sdl = `
  type Dataset @key(fields: "id") @key(fields: "code region { code }") { id: ID! code: String! region: Region! score: Float title(language: String): String }
  type Vendor @key(fields: "id", resolvable: true) { id: ID! rank: Int }
  type Region { code: String! }
  interface Media { id: ID! }
  type Book implements Media @key(fields: "id") { id: ID! pages: Int }
  type Query { none: Int }`;
const schema = subgraphSchema(sdl);
const query = (selection: string) =>
  `query($representations:[_Any!]!){_entities(representations:$representations){${selection}}}`;
const dataset = (id: string): Reference => ({ __typename: 'Dataset', id });

function answer(text: string, references: readonly Reference[], entities: unknown, echoed: AskedKeys = new Map()) {
  const misfits = { path: [], found: [], count: 0 };
  try {
    const data = compileQuery(schema, text, echoed).project({ _entities: entities }, references, misfits);
    return JSON.parse(JSON.stringify(data?.['_entities'])) as unknown;
  } catch (error) {
    return error instanceof LinkFault ? error.kind : error;
  }
}

test('entities are answered in the order in which they were asked, those that are not there by null', () => {
  const entities = [{ score: 1, title: 'stolen' }, null, { score: 3 }];

  expect(answer(query('... on Dataset { score }'), ['a', 'b', 'c'].map(dataset), entities)).toEqual([
    { score: 1 },
    null,
    { score: 3 },
  ]);
});

test.each<[string, string, unknown]>([
  ['too few', 'invalid', [{ score: 1 }]],
  ['too many', 'invalid', [{ score: 1 }, { score: 1 }, { score: 1 }]],
  ['no list', 'invalid', { score: 1 }],
  ['nothing', 'invalid', null],
  [
    'another key',
    'key-mismatch',
    [
      { id: 'a', score: 1 },
      { id: 'c', score: 1 },
    ],
  ],
  ['another order', 'key-mismatch', [{ id: 'b' }, { id: 'a' }]],
  ['a key that is null', 'key-mismatch', [{ id: null }, { id: 'b' }]],
  ['a key that is an object', 'key-mismatch', [{ id: { a: 1 } }, { id: 'b' }]],
  ['another type', 'key-mismatch', [{ __typename: 'Vendor', id: 'a' }, { id: 'b' }]],
  ['no type', 'key-mismatch', [{ __typename: 'Query', id: 'a' }, { id: 'b' }]],
  ['a type that is no text', 'key-mismatch', [{ __typename: 7, id: 'a' }, { id: 'b' }]],
])('an answer with %s is refused whole: %s', (_what, kind, entities) => {
  expect(answer(query('... on Dataset { id score }'), [dataset('a'), dataset('b')], entities)).toBe(kind);
});

test('keys are compared under whatever alias they are asked, and nothing else is taken for a key', () => {
  const references = [dataset('a')];

  expect(answer(query('... on Dataset { mine: id }'), references, [{ mine: 'b' }])).toBe('key-mismatch');
  expect(answer(query('... on Dataset { id: title(language: "zh") }'), references, [{ id: '书' }])).toEqual([
    { id: '书' },
  ]);
});

test('a reference to an interface may be answered by what implements it', () => {
  const references = [{ __typename: 'Media', id: '1' }];

  expect(answer(query('... on Media { __typename id }'), references, [{ __typename: 'Book', id: '1' }])).toEqual([
    { __typename: 'Book', id: '1' },
  ]);
  expect(answer(query('... on Media { id }'), references, [{ __typename: 'Vendor', id: '1' }])).toBe('key-mismatch');
});

test('a partner is asked to repeat the keys that it was sent, so that another order is seen', () => {
  const references = [dataset('a'), dataset('b'), { __typename: 'Vendor', id: '1', rank: 3 }];
  const echoed = keysAsked(schema, references);
  const text = query('... on Dataset { id: title } ... on Vendor { rank }');
  const sent = compileQuery(schema, text, echoed).text;

  expect(validate(buildSchema(`${federated}${sdl}`), parse(sent))).toEqual([]);
  expect(sent).toContain('echoed_Dataset_id: id');
  expect(sent).toContain('echoed_Vendor_id: id');
  const entities = [
    { id: 'A', echoed_Dataset_id: 'a' },
    { id: 'B', echoed_Dataset_id: 'b' },
    { rank: 3, echoed_Vendor_id: '1' },
  ];
  expect(answer(text, references, entities, echoed)).toEqual([{ id: 'A' }, { id: 'B' }, { rank: 3 }]);
  expect(answer(text, references, [entities[1], entities[0], entities[2]], echoed)).toBe('key-mismatch');
  expect(answer(text, references, [{ id: 'A' }, entities[1], entities[2]], echoed)).toBe('key-mismatch');
});

test('a client that chose the very alias by which keys are repeated is answered without', () => {
  const references = [dataset('a')];
  const text = query('... on Dataset { echoed_Dataset_id: title }');

  expect(compileQuery(schema, text, keysAsked(schema, references)).text).toBe(text);
});

const federated = `
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
  scalar _Any union _Entity = Dataset | Vendor | Book
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
