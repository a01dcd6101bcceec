import { afterAll, expect, test } from '@jest/globals';
import { createTestGraph } from '@voucher-graph/testing';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import pg from 'pg';
import { planOfCount } from './plan-of-count.ts';

// What every list promises, tried on every list that the graph's schema has: those of the root, and those below a noun.

const graph = await createTestGraph();
const admin = new pg.Client(graph.databaseUrl);
await admin.connect();
afterAll(async () => {
  await admin.end();
  await graph.close();
});
/** Who sees every list. */
const auditor = await graph.tokenOf({ subject: 'an auditor', scopes: ['auditor'] });

const schema = buildSchema(await (await fetch(`${graph.url}/schema.graphql`)).text());
const lists = findLists();

test('the schema has lists at its root and below its nouns', () => {
  expect(lists.filter(({ parent }) => parent === null).length).toBeGreaterThanOrEqual(15);
  expect(lists.filter(({ parent }) => parent !== null).length).toBeGreaterThanOrEqual(15);
});

test.each(lists)('$name: 20 entries by default, and a totalCount that covers them', async (list) => {
  const { data, errors } = await ask(list, {}, '{ totalCount edges { cursor node { __typename } } }');
  const connection = pick(list, data);

  expect(errors).toBeUndefined();
  expect(Number.isInteger(connection.totalCount)).toBe(true);
  expect(connection.edges).toHaveLength(Math.min(20, connection.totalCount));
});

test.each(lists)('$name: a page size or cursor that is wrong is refused in one line', async (list) => {
  for (const [args, message] of [
    [{ first: 0 }, /^first is 0: ask for 1 to 100 entries/],
    [{ first: -1 }, /^first is -1: ask for 1 to 100 entries/],
    [{ first: 101 }, /^first is 101: ask for 1 to 100 entries/],
    [{ after: 'garbage' }, /^The cursor in `after` is not one of ours/],
    [{ after: '' }, /^The cursor in `after` is not one of ours/],
    [{ after: Buffer.from('["\\u0000",null,{}]').toString('base64url') }, /^The cursor in `after` /],
  ] as const) {
    const { errors } = await ask(list, args, '{ edges { cursor } }');

    expect({ args, errors }).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(errors![0]!.message).toMatch(message);
    expect(errors![0]!.message).not.toContain('\n');
  }
});

test.each(lists.filter(({ orders }) => orders.length > 0))(
  '$name: pages by every order, both ways, to the end, hold every entry once',
  async (list) => {
    for (const field of list.orders)
      for (const direction of ['ASC', 'DESC']) {
        const { seen, totalCount } = await pageThrough(list, { orderBy: [{ field, direction }] });

        expect({ field, direction, seen: seen.length }).toEqual({ field, direction, seen: totalCount });
        expect(new Set(seen).size).toBe(seen.length);
      }
  },
);

test.each(lists.filter(({ orders }) => orders.length === 0))(
  '$name: pages to the end hold every entry once',
  async (list) => {
    const { seen, totalCount } = await pageThrough(list, {});

    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(seen.length);
  },
);

test.each(lists.filter(({ filter }) => filter !== null))(
  '$name: a filter whose conditions are all null filters nothing',
  async (list) => {
    const count = async (filter: unknown) => {
      const { data, errors } = await ask(list, { filter }, '{ totalCount }');
      expect({ filter, errors }).toEqual({ filter, errors: undefined });
      return pick(list, data).totalCount;
    };
    const all = await count(null);

    expect(await count({})).toBe(all);
    for (const filter of [...nullFilters(list.filter!), allNull(list.filter!)]) {
      expect({ filter, count: await count(filter) }).toEqual({ filter, count: all });
    }
  },
);

test.each(lists.filter(({ filter }, i) => filter !== null && lists.findIndex((each) => each.filter === filter) === i))(
  '$name: no value that $filter can hold breaks it',
  async (list) => {
    for (const filter of strangeFilters(list.filter!)) {
      const { errors } = await ask(list, { filter }, '{ totalCount edges { cursor } }');

      for (const { message, extensions } of errors ?? []) {
        expect({ filter, message, code: extensions.code }).toMatchObject({ code: 'BAD_USER_INPUT' });
        expect(message).not.toContain('\n');
      }
    }
  },
);

/** What a list reads beside its first table where nothing is filtered: what says that a row is its parent's, or public. */
const alsoRead: Readonly<Record<string, readonly string[]>> = {
  'ComputeProvider.offers': ['offer_price'],
  'Fund.audits': ['audit'],
  'Query.offers': ['offer_price'],
  'Voucher.datasetLicenses': ['license_voucher'],
  'Voucher.rentals': ['rental'],
};

test.each(lists)('$name: a count reads no table that only rows are shown with', async (list) => {
  graph.forgetStatements();
  await ask(list, {}, '{ totalCount }');
  const { sql } = graph.statements.findLast(({ sql }) => sql.includes('count(*)'))!;

  const tables = (await planOfCount(admin, sql)).flatMap(({ table }) => table ?? []);
  expect(tables.slice(1)).toEqual(alsoRead[list.name] ?? []);
});

/** A field that answers a connection. */
type List = {
  readonly name: string;
  readonly field: string;
  /** The type that it hangs below and the root's list of that, or null at the root. */
  readonly parent: { readonly type: string; readonly list: string } | null;
  readonly orders: readonly string[];
  readonly filter: string | null;
  readonly variables: Readonly<Record<string, string>>;
};

function findLists(): readonly List[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field): List => {
        const typeOf = (name: string) => field.args.find((arg) => arg.name === name)?.type;
        const [order, filter] = [typeOf('orderBy'), typeOf('filter')];
        const orderField = order && fieldsOf(order).find(({ name }) => name === 'field');
        const byField = orderField && getNamedType(orderField.type);
        return {
          name: `${type.name}.${field.name}`,
          field: field.name,
          parent: type.name === 'Query' ? null : { type: type.name, list: rootListOf(type.name) },
          orders: isEnumType(byField) ? byField.getValues().map(({ name }) => name) : [],
          filter: filter ? getNamedType(filter).name : null,
          variables: Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)])),
        };
      }),
  );
}

/** The root's list of a type. A list below a noun that the root does not list could not be tried: it fails here. */
function rootListOf(type: string): string {
  const field = Object.values(schema.getQueryType()!.getFields()).find((each) => {
    const connection = getNamedType(each.type);
    return isObjectType(connection) && nodeOf(connection.name) === type;
  });
  if (!field) throw new Error(`The root lists no ${type}: say here how to find one.`);
  return field.name;
}

function nodeOf(connection: string): string | undefined {
  const type = schema.getType(connection);
  const edges = isObjectType(type) ? type.getFields()['edges'] : undefined;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
  return node && getNamedType(node.type).name;
}

async function ask(list: List, args: Readonly<Record<string, unknown>>, selection: string) {
  const names = Object.keys(args);
  const field = `${list.field}${names.length > 0 ? `(${names.map((name) => `${name}: $${name}`).join(', ')})` : ''} ${selection}`;
  const own = names.map((name) => `$${name}: ${list.variables[name]!}`);
  if (!list.parent)
    return graph.ask(`query ${own.length > 0 ? `(${own.join(', ')})` : ''} { ${field} }`, args, undefined, auditor);
  const { before } = await busiestParent(list);
  return graph.ask(
    `query ($before: String${own.map((each) => `, ${each}`).join('')}) {
      ${list.parent.list}(first: 1, after: $before) { edges { node { ${field} } } }
    }`,
    { ...args, before },
    undefined,
    auditor,
  );
}

/** The connection in an answer to `ask`. */
function pick(list: List, data: any): any {
  return list.parent ? data[list.parent.list].edges[0].node[list.field] : data[list.field];
}

const parents = new Map<string, Promise<{ readonly before: string | null; readonly totalCount: number }>>();

/** Of the first 100 parents the one whose list is longest, as the cursor that it stands behind. */
function busiestParent({ name, field, parent }: List) {
  const find = async () => {
    const { data } = await graph.ask(
      `{ ${parent!.list}(first: 100) { edges { cursor node { ${field} { totalCount } } } } }`,
      {},
      undefined,
      auditor,
    );
    const { edges } = data[parent!.list];
    const counts: number[] = edges.map(({ node }: any) => node[field].totalCount);
    const at = counts.indexOf(Math.max(...counts));
    return { before: at === 0 ? null : edges[at - 1].cursor, totalCount: counts[at]! };
  };
  const found = parents.get(name) ?? find();
  parents.set(name, found);
  return found;
}

/** The cursors of all pages, in three pages, or in the largest there are. */
async function pageThrough(list: List, args: Readonly<Record<string, unknown>>) {
  const { data: counted } = await ask(list, args, '{ totalCount }');
  const { totalCount } = pick(list, counted);
  const first = Math.min(100, Math.max(1, Math.ceil(totalCount / 3)));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask(list, { ...args, first, after }, page);
    expect({ args, errors }).toEqual({ args, errors: undefined });
    const { edges, pageInfo } = pick(list, data);
    expect(edges.length).toBe(Math.min(first, totalCount - seen.length));
    seen.push(...edges.map(({ cursor }: any) => cursor));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { seen, totalCount: totalCount as number };
}

const page = '{ edges { cursor } pageInfo { hasNextPage endCursor } }';

function fieldsOf(type: GraphQLInputType): readonly GraphQLInputField[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
}

function filterFields(name: string): readonly GraphQLInputField[] {
  return fieldsOf(schema.getType(name) as GraphQLInputType);
}

function allNull(name: string): Readonly<Record<string, null>> {
  return Object.fromEntries(filterFields(name).map((field) => [field.name, null]));
}

/** For each condition that is an object: the object empty, and with null in all its fields. */
function nullFilters(name: string): readonly unknown[] {
  return filterFields(name)
    .filter(({ type }) => isInputObjectType(getNullableType(type)))
    .flatMap(({ name: condition, type }) => [
      { [condition]: {} },
      {
        [condition]: Object.fromEntries(
          fieldsOf(type)
            .filter(isNullable)
            .map((field) => [field.name, null]),
        ),
      },
    ]);
}

function isNullable({ type }: GraphQLInputField): boolean {
  return !isNonNullType(type);
}

const strange: Readonly<Record<string, readonly unknown[]>> = {
  String: ['', '\0', '\ud800', '%', "'; DROP TABLE company; --", '长'.repeat(1000)],
  ID: ['', '42', '\0', "' OR 1 = 1", '00000000-0000-0000-0000-000000000000'],
  Int: [-2_147_483_648, 2_147_483_647, 0],
  Float: [-1e308, 1e308, 1e-308],
  Boolean: [true, false],
  Decimal: ['9'.repeat(30), `-${'9'.repeat(30)}.99`, '0.0000000001'],
  BigInt: ['9'.repeat(30), `-${'9'.repeat(30)}`],
  Date: ['0001-01-01', '9999-12-31', '0000-01-01', '2021-13-45'],
  DateTime: ['0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '2026-11-24T00:00:00.123456789Z'],
  RegionCode: ['999999', '100000', '31'],
  CreditCode: ['91350100M000100Y43', '\0', '1'],
};

/** For each condition, alone, each strange value that its type can hold. */
function strangeFilters(name: string): readonly unknown[] {
  return filterFields(name).flatMap(({ name: condition, type }) =>
    strangeValues(type).map((value) => ({ [condition]: value })),
  );
}

function strangeValues(type: GraphQLInputType): readonly unknown[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [[], ...strangeValues(nullable.ofType).map((value) => [value])];
  if (isEnumType(nullable)) return nullable.getValues().map(({ name }) => name);
  if (!isInputObjectType(nullable)) return strange[nullable.name] ?? [];
  const fields = Object.values(nullable.getFields());
  return fields.flatMap((field) => strangeValues(field.type).map((value) => ({ [field.name]: value })));
}
