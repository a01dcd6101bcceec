import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { priceOperation } from './price-operation.ts';

const schema = buildSchema(`
  type Query {
    shop(id: ID!): Shop
    shops(first: Int = 20, after: String): ShopConnection!
    search: [Result!]!
  }
  type Mutation { openShop: OpenShopResult! }
  type Shop { id: ID! name: String! price: Money! city: City! owners: [Person!]! goods(first: Int = 5): GoodConnection! tags: [Tag!]! }
  type City { code: String! cities(first: Int! = 20): CityConnection! }
  type Person { id: ID! name: String! shop: Shop }
  type Good { id: ID! price: Money! }
  type Money { amount: String! }
  type Tag { text: String! by: Person }
  type ShopConnection { edges: [ShopEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type ShopEdge { node: Shop! cursor: String! }
  type GoodConnection { edges: [GoodEdge!]! }
  type GoodEdge { node: Good! }
  type CityConnection { edges: [CityEdge!]! }
  type CityEdge { node: City! }
  type PageInfo { hasNextPage: Boolean! }
  union Result = Shop | Person
  union OpenShopResult = Opened | Refused
  type Opened { shop: Shop! }
  type Refused { code: String! }
`);

const price = (text: string) => {
  const document = parse(text);
  return priceOperation(schema, document, getOperationAST(document)!);
};
const points = (text: string, variables = {}) => price(text).requested(variables);

test.each([
  ['a thing', '{ shop(id: 1) { name } }', 1],
  ['values that come with a thing', '{ shop(id: 1) { price { amount } tags { text } } }', 1],
  ['a thing that a list pages through, though it has no id', '{ shop(id: 1) { city { code } } }', 2],
  ['a page, by the default of the schema', '{ shops { edges { node { name } } } }', 21],
  ['a page, by its size', '{ shops(first: 100) { edges { node { name } } } }', 101],
  ['a page of which only the count is asked', '{ shops(first: 100) { totalCount pageInfo { hasNextPage } } }', 1],
  ['pages within pages', '{ shops(first: 10) { edges { node { goods(first: 10) { edges { node { id } } } } } } }', 121],
  ['a list without a page size', '{ shop(id: 1) { owners { name } } }', 6],
  ['a thing below values', '{ shop(id: 1) { tags { by { name } } } }', 6],
  ['what may be one or the other', '{ search { ... on Shop { city { code } } ... on Person { name } } }', 10],
  ['the same twice', '{ a: shop(id: 1) { name } b: shop(id: 1) { name } }', 2],
  [
    'a fragment wherever it is spread',
    '{ a: shop(id: 1) { ...F } b: shop(id: 1) { ...F } } fragment F on Shop { city { code } }',
    4,
  ],
  ['what is left out', '{ shop(id: 1) @skip(if: true) { name } }', 1],
  ['a mutation', 'mutation { openShop { ... on Opened { shop { name } } ... on Refused { code } } }', 11],
  ['the schema', '{ __schema { types { name } } }', 10],
  ['no thing at all', '{ __typename }', 0],
  ['what does not exist', '{ nothing { at { all } } shop(id: 1) { nothing } }', 1],
])('%s has its price', (_what, text, expected) => {
  expect(points(text)).toBe(expected);
});

test.each([
  ['its value', { size: 50 }, 51],
  ['its default, when it is not given', {}, 11],
  ['its default, when it is null', { size: null }, 11],
  ['nothing, when it is negative', { size: -5 }, 1],
  ['its default, when it is no number', { size: '50' }, 11],
  ['a finite number, when it is infinite', { size: Infinity }, 1_000_001],
])('a page size in a variable counts as %s', (_what, variables, expected) => {
  const asked = 'query ($size: Int = 10) { shops(first: $size) { edges { node { name } } } }';

  expect(points(asked, variables)).toBe(expected);
});

test('a size that is infinite prices nothing as no number', () => {
  expect(points('query ($n: Int) { shops(first: $n) { totalCount } }', { n: Infinity })).toBe(1);
  expect(points(`{ shops(first: ${'9'.repeat(400)}) { totalCount } }`)).toBe(1);
});

test('a name that every object inherits is no variable', () => {
  expect(points('query ($constructor: Int) { shops(first: $constructor) { edges { node { id } } } }')).toBe(21);
});

test('an answer is priced by what it holds', () => {
  const { requested, actual } = price(
    '{ shops { edges { node { name owners { name } goods { edges { node { id } } } city { code } } } } other: shop(id: 1) { name } }',
  );
  const shop = (owners: number, goods: number) => ({
    node: {
      name: 'x',
      owners: Array.from({ length: owners }, () => ({ name: 'y' })),
      goods: { edges: Array.from({ length: goods }, () => ({ node: { id: '1' } })) },
      city: { code: 'z' },
    },
  });

  // A page, two shops with their city and page of goods, three owners, five goods.
  expect(actual({ shops: { edges: [shop(1, 5), shop(2, 0)] }, other: null })).toBe(1 + 2 * 3 + 3 + 5);
  expect(actual({ shops: null, other: { name: 'x' } })).toBe(1);
  expect(actual(null)).toBe(0);
  expect(requested({})).toBe(1 + 20 * (1 + 5 + 1 + 5 + 1) + 1);
});
