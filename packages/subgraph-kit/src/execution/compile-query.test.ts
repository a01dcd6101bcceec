import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { buildSchema, execute, GraphQLError, GraphQLObjectType, parse, validate, type GraphQLSchema } from 'graphql';
import { compileQuery } from './compile-query.ts';

// What is compiled answers as graphql-js executes it: the same data, the same errors in the same words and order.

const schema = withResolvers(
  buildSchema(`
    type Query {
      one: Thing, sure: Thing!, late: Thing, many: [Thing], strict: [Thing!], strictest: [Thing!]!, nested: [[Int!]]!
      pets: [Pet], stray: [Pet], echo(text: String = "none", numbers: [Int!], flag: Boolean!): String
      thenable: Thing, fails: Int, failsLate: Int, failsSurely: Int!, failsLateSurely: Int!, error: Int, notAList: [Int], huge: Int, color: Color, dark: Color
    }
    enum Color { RED GREEN }
    interface Named { name: String }
    type Thing implements Named { id: ID!, name: String, next: Thing, sure: Thing!, late: Thing!, count: Int, fails: Int, failsSurely: Int!, failsLateSurely: Int! }
    union Pet = Cat | Dog
    type Cat implements Named { name: String, lives: Int! }
    type Dog implements Named { name: String, barks: Boolean }
  `),
);

const thing = (id: number): object => ({
  id,
  name: id % 2 ? `thing ${id}` : null,
  next: () => (id > 0 ? thing(id - 1) : null),
  sure: () => (id > 0 ? thing(id - 1) : null),
  late: () => sleep(10 * id).then(() => (id > 0 ? thing(id - 1) : null)),
  count: (_given: unknown, { factor }: { factor: number }) => id * factor,
});

function withResolvers(built: GraphQLSchema): GraphQLSchema {
  const query: Record<string, (source: unknown, given: Record<string, unknown>) => unknown> = {
    one: () => thing(3),
    sure: () => thing(1),
    late: () => sleep(5).then(() => thing(2)),
    // No promise of Node's, and it answers at once, before anybody can have been told that it is late.
    thenable: () => ({ then: (arrived: (value: unknown) => void) => arrived(thing(2)) }),
    many: () => [thing(1), null, sleep(2).then(() => thing(0)), Promise.reject(new Error('lost'))],
    strict: () => [thing(1), null, thing(0)],
    strictest: () => sleep(1).then(() => new Set([thing(1), thing(0)])),
    nested: () => [[1, 2], null, [3, null], Promise.resolve([4])],
    pets: () => [
      { __typename: 'Cat', name: 'Tom', lives: 9 },
      { __typename: 'Dog', name: 'Rex', barks: 1 },
      { __typename: 'Cat', name: 'Ghost' },
    ],
    stray: () => [{ __typename: 'Fish' }, {}, { __typename: 'Thing' }, { __typename: 'Named' }],
    echo: (_source, given) => JSON.stringify(given),
    fails: () => {
      throw new Error('broken');
    },
    failsLate: () =>
      sleep(3).then(() => Promise.reject(new GraphQLError('broken late', { extensions: { code: 'X' } }))),
    failsSurely: () => {
      throw new Error('broken for all');
    },
    failsLateSurely: () => sleep(2).then(() => Promise.reject(new Error('broken late, for all'))),
    error: () => new Error('answered, not thrown'),
    notAList: () => 'text',
    huge: () => 3_000_000_000,
    color: () => 'RED',
    dark: () => 'BLACK',
  };
  for (const [name, resolve] of Object.entries(query)) built.getQueryType()!.getFields()[name]!.resolve = resolve;
  const { fails, failsSurely, failsLateSurely } = (built.getType('Thing') as GraphQLObjectType).getFields();
  Object.assign(fails!, { resolve: query['fails'] });
  Object.assign(failsSurely!, { resolve: query['failsSurely'] });
  Object.assign(failsLateSurely!, { resolve: query['failsLateSurely'] });
  return built;
}

test.each<[string, Record<string, unknown>?]>([
  ['{ __typename one { id name next { id name next { id } } count } sure { id sure { id } } }'],
  [
    '{ one { id } ...Same ... { one { next { count } } } ... on Query { color } } fragment Same on Query { one { name } }',
  ],
  ['{ late { id late { id late { id } } } one { late { id } } }'],
  ['{ many { id name } strict { id } strictest { __typename id } nested }'],
  ['{ pets { __typename ... on Named { name } ... on Cat { lives } ... on Dog { barks } }  }'],
  ['{ fails failsLate error notAList huge color dark }'],
  ['{ one { id failsSurely } fails }'],
  ['{ one { id failsLateSurely late { fails } } color }'],
  ['{ many { id failsLateSurely } strict { name failsSurely } }'],
  ['{ failsLate failsSurely one { late { failsSurely } } }'],
  ['{ failsLateSurely fails one { fails } }'],
  ['{ sure { sure { sure { id } } } color }'],
  ['{ thenable { id next { name } late { id } } }'],
  ['{ one { failsLateSurely again: failsLateSurely late { failsLateSurely again: failsLateSurely } } color }'],
  ['{ many { failsLateSurely again: failsLateSurely } pets { __typename } }'],
  ['{ one { late { id } failsSurely } sure { failsLateSurely again: failsLateSurely } color }'],
  [
    'query ($t: String, $f: Boolean!) { a: echo(flag: true) b: echo(text: $t, flag: $f) c: echo(numbers: [1, 2], flag: $f) }',
    { f: true },
  ],
  ['query ($n: [Int!] = [7], $f: Boolean = false) { echo(numbers: $n, text: null, flag: $f) }', { n: 3 }],
  ['query ($f: Boolean = false) { echo(flag: $f) }', { f: null }],
  [
    'query ($a: Boolean!, $b: Boolean! = true) { one @include(if: $a) { id } one { name @skip(if: $b) next { id } } ... @skip(if: $a) { color } }',
    { a: true },
  ],
  [
    'query ($a: Boolean!, $b: Boolean! = true) { one @include(if: $a) { id } one { name @skip(if: $b) next { id } } ... @skip(if: $a) { color } }',
    { a: false, b: false },
  ],
  ['query ($a: Int!) { one { id @include(if: true) } echo(numbers: [$a], flag: false) }', { a: 'x' }],
  ['query ($a: Int!) { echo(numbers: [$a], flag: false) }'],
])('%s %j', async (query, variables = {}) => {
  const document = parse(query, { noLocation: true });
  expect(validate(schema, document)).toEqual([]);
  const context = { factor: 10 };

  const expected = await execute({ schema, document, contextValue: context, variableValues: variables });
  const compiled = compileQuery(schema, document, undefined)!;

  for (let i = 0; i < 2; i++) expect(plain(await compiled(context, variables))).toEqual(plain(expected));
});

test.each([[[null, false, true]], [[false, null, true]], [[null, true, false]]])(
  'null decides no condition, and spoils none, in whichever order: %j',
  async (order) => {
    const query = 'query ($a: Boolean = true) { one { id next { id @skip(if: $a) name @include(if: $a) } } color }';
    const document = parse(query, { noLocation: true });
    const compiled = compileQuery(schema, document, undefined)!;

    for (const a of [...order, ...order]) {
      const expected = await execute({ schema, document, variableValues: { a } });
      expect(plain(await compiled({}, { a }))).toEqual(plain(expected));
    }
  },
);

test('what is of no type that it may be is an error in its place, as with graphql-js', async () => {
  const document = parse('{ stray { __typename } }', { noLocation: true });

  const expected = await execute({ schema, document });
  const compiled = await compileQuery(schema, document, undefined)!({}, {});

  const places = ({ data, errors }: typeof expected) => plain({ data, paths: errors?.map(({ path }) => path) });
  expect(compiled.errors).toHaveLength(4);
  expect(places(compiled)).toEqual(places(expected));
});

test('what fails after its list has failed is told to nobody, and ends no process', async () => {
  const query = compileQuery(schema, parse('{ strict { failsLateSurely } color }'), undefined)!;

  const { data, errors } = await query({}, {});
  await sleep(20); // by now it has failed; graphql-js leaves that to whoever listens for unhandled rejections

  expect(data).toEqual({ strict: null, color: 'RED' });
  expect(errors?.map(({ path }) => path)).toEqual([['strict', 1]]);
});

test('mutations and questions about the schema are left to graphql-js', () => {
  for (const query of ['{ __schema { queryType { name } } }', '{ ... { __type(name: "Cat") { name } } }'])
    expect(compileQuery(schema, parse(query), undefined)).toBeNull();
  expect(
    compileQuery(buildSchema('type Query { a: Int } type Mutation { b: Int }'), parse('mutation { b }'), undefined),
  ).toBeNull();
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
