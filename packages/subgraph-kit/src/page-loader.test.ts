import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import pg from 'pg';
import { columns } from './columns.ts';
import { contains, matches } from './conditions.ts';
import { encodeCursor } from './cursor.ts';
import { defineList, type OrderBy, type Page, type PageAsk } from './list.ts';
import { pageLoader } from './page-loader.ts';
import { defineRows } from './rows.ts';
import { ItemEntity, type ItemRow } from './testing/item.entity.ts';
import { insertItems, openShop, type NewItem, type Shop } from './testing/shop.ts';

// How everything pages, over a table with a column of every type that a list may be ordered by.

const fields = ['NAME', 'RANK', 'SIZE', 'WEIGHT', 'MADE_ON', 'SEEN_AT'] as const;
type Field = (typeof fields)[number];
type Filter = { readonly name?: string | null; readonly rank?: readonly number[] | null };
type Ask = PageAsk<Filter, Field>;

const itemRows = defineRows<ItemRow>({ select: [columns(ItemEntity, 'item')], from: 'shop.item item', id: 'item.id' });
const orders = {
  NAME: { sql: 'item.name COLLATE "zh-Hans-x-icu"', type: 'text' },
  RANK: { sql: 'item.rank', type: 'int4' },
  SIZE: { sql: 'item.size_bytes', type: 'bigint' },
  WEIGHT: { sql: 'item.weight', type: 'numeric' },
  MADE_ON: { sql: 'item.made_on', type: 'date' },
  SEEN_AT: { sql: 'item.seen_at', type: 'timestamptz' },
} as const;
const itemList = defineList<ItemRow, Filter, Field>({
  rows: itemRows,
  orders,
  where: ({ name, rank }, bind) => [
    contains('item.name', name, bind),
    matches('item.rank', { in: rank ?? null }, bind, 'int'),
  ],
});
const itemsOfOwner = defineList<ItemRow, Filter, Field>({ ...itemList, parent: 'item.owner_id' });

let created: TestDatabase;
let shop: Shop;

beforeAll(async () => {
  created = await createTestDatabase();
  await prefer(created.url, { timezone: 'Asia/Shanghai', datestyle: 'SQL, DMY' });
  shop = await openShop(created.url);
});

afterAll(async () => {
  await shop.database.close();
  await created.drop();
});

beforeEach(async () => {
  await insertItems(shop.database, items);
  shop.statements.splice(0);
});

afterEach(() => shop.database.query('DELETE FROM shop.item'));

test('a page has 20 rows by default and 100 at most', async () => {
  const byDefault = await load({});
  const most = await load({ first: 100 });

  expect(byDefault.edges).toHaveLength(20);
  expect(most.edges).toHaveLength(100);
  expect(most.pageInfo.hasNextPage).toBe(true);
});

test.each([0, -1, 101, 2_147_483_647])('first: %i is refused in one line, at no statement', async (first) => {
  await expect(load({ first })).rejects.toMatchObject({
    message: `first is ${first}: ask for 1 to 100 entries, and page on with after.`,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(shop.statements).toEqual([]);
});

test('the first and the last page say so, and an empty one has no cursors', async () => {
  const first = await load({ first: 100 });
  const last = await load({ first: 100, after: first.pageInfo.endCursor });
  const none = await load({ filter: { name: 'no such name' } });

  expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, startCursor: first.edges[0]?.cursor });
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(none).toMatchObject({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('rows that are inserted before and after a cursor neither repeat nor hide others', async () => {
  const orderBy = [{ field: 'RANK' }] as const;
  const before = await idsInOrder(orderBy);
  const first = await load({ first: 50, orderBy });
  const [lowest, highest] = [item(900, { rank: -2_147_483_648 }), item(901, { rank: 2_147_483_647 })];
  await insertItems(shop.database, [lowest, highest]);

  const rest = await pageThrough({ first: 7, after: first.pageInfo.endCursor, orderBy });

  const seen = [...first.edges.map(({ node }) => node.id), ...rest];
  expect(seen.filter((id) => id !== highest.id)).toEqual(before);
  expect(seen).not.toContain(lowest.id);
});

test.each(fields.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field, direction }))))(
  'pages by $field $direction hold every row once, in the order of a plain ORDER BY',
  async (order) => {
    expect(await pageThrough({ first: 9, orderBy: [order] })).toEqual(await idsInOrder([order]));
  },
);

test('so do pages of any size in any mix of orders and directions', async () => {
  const random = seeded(20_261_124);
  for (let round = 0; round < 40; round++) {
    const shuffled = [...fields].sort(() => random() - 0.5).slice(0, Math.floor(random() * 5));
    const orderBy = shuffled.map((field) => ({
      field,
      direction: random() < 0.5 ? ('ASC' as const) : ('DESC' as const),
    }));
    const first = 1 + Math.floor(random() ** 2 * 100);
    const filter = random() < 0.3 ? { rank: [0, 1, 2_000_000_000] } : null;
    const ask = { first, orderBy, filter };

    const seen = await pageThrough(ask);

    const all = filter ? items.filter(({ rank }) => filter.rank.includes(rank)).map(({ id }) => id) : null;
    const expected = (await idsInOrder(orderBy)).filter((id) => all?.includes(id) ?? true);
    expect({ ask, seen }).toEqual({ ask, seen: expected });
  }
});

test('an order that names a field twice is refused', async () => {
  const orderBy = [{ field: 'RANK' }, { field: 'RANK', direction: 'DESC' }] as const;

  await expect(load({ orderBy })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('a cursor goes on only in the order that it came from', async () => {
  const { pageInfo } = await load({ orderBy: [{ field: 'RANK' }] });

  const other = load({ after: pageInfo.endCursor, orderBy: [{ field: 'RANK', direction: 'DESC' }] });

  await expect(other).rejects.toThrow('The cursor in `after` belongs to another order');
});

const id = '0190c2f4-9a1e-7abc-8def-0123456789ab';

test.each<readonly [Field, unknown]>([
  ['MADE_ON', '2021-13-45'],
  ['MADE_ON', '2025-02-29'],
  ['MADE_ON', '0000-01-01'],
  ['MADE_ON', '99999-01-01'],
  ['MADE_ON', 'infinity'],
  ['MADE_ON', 'now'],
  ['SEEN_AT', '2021-13-45 00:00:00+00'],
  ['SEEN_AT', '2021-13-45T00:00:00+00:00'],
  ['SEEN_AT', '2021-01-01T25:00:00+00:00'],
  ['SEEN_AT', '2021-01-01T00:00:60+00:00'],
  ['SEEN_AT', '2021-01-01T00:00:00+99:99'],
  ['SEEN_AT', '99999-01-01T00:00:00+00:00'],
  ['RANK', '2147483648'],
  ['RANK', '-2147483649'],
  ['RANK', '9'.repeat(20)],
  ['RANK', '1e3'],
  ['RANK', 1],
  ['RANK', null],
  ['RANK', ['1']],
  ['RANK', { toString: 'x' }],
  ['SIZE', '9223372036854775808'],
  ['SIZE', '-9223372036854775809'],
  ['SIZE', "1'; DROP TABLE shop.item; --"],
  ['WEIGHT', '1e1000000'],
  ['WEIGHT', `1${'0'.repeat(100)}`],
  ['WEIGHT', 'NaN'],
  ['NAME', 'a\0b'],
])('a forged cursor is the caller’s fault and reaches no database: %s %j', async (field, value) => {
  for (const direction of ['ASC', 'DESC'] as const) {
    const after = encodeCursor(`${field} ${direction},id ${direction}`, [value as string, id]);

    const forged = load({ after, orderBy: [{ field, direction }] });

    await expect(forged).rejects.toMatchObject({
      message: expect.stringMatching(/^The cursor in `after` [^\n]*\.$/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  expect(shop.statements).toEqual([]);
});

test.each<readonly [Field, string]>([
  ['NAME', "'; DROP TABLE shop.item; --"],
  ['NAME', '\u{d800}'],
  ['NAME', ''],
  ['RANK', '-2147483648'],
  ['RANK', '2147483647'],
  ['RANK', '-0'],
  ['SIZE', '9223372036854775807'],
  ['SIZE', '-9223372036854775808'],
  ['WEIGHT', `0.${'0'.repeat(99)}1`],
  ['MADE_ON', '0001-01-01'],
  ['MADE_ON', '9999-12-31'],
  ['SEEN_AT', '0001-01-01T00:00:00+00:00'],
  ['SEEN_AT', '9999-12-31T23:59:59.999999+00:00'],
])('a cursor at the edge of what its type holds only names a place: %s %j', async (field, value) => {
  const after = encodeCursor(`${field} ASC,id ASC`, [value, id]);

  const { edges } = await load({ after, orderBy: [{ field }] });

  expect(edges.length).toBeLessThanOrEqual(20);
});

test('a page whose total is asked for comes with it in one statement, in the order of the page', async () => {
  const orderBy = [{ field: 'NAME' }] as const;
  const asks: readonly Ask[] = [
    { first: 3, orderBy },
    { first: 3, orderBy, filter: { rank: [0, 1] } },
    { first: 3, orderBy, filter: { rank: [99] } },
    ...[owner[0]!, uuid(5000)].map((parent) => ({ parent, first: 3, orderBy, filter: { rank: [0, 1] } })),
  ] as const;
  for (const ask of asks) {
    const apart = await load(ask);
    const total = await apart.totalCount();
    const { endCursor } = apart.pageInfo;
    shop.statements.splice(0);

    const together = await load({ ...ask, withTotal: true });
    expect(await together.totalCount()).toBe(total);
    expect(shop.statements).toHaveLength(1);
    expect(together.edges.map(({ node }) => node.id)).toEqual(apart.edges.map(({ node }) => node.id));
    expect(together.pageInfo).toEqual(apart.pageInfo);

    const [next, nextApart] = [
      await load({ ...ask, after: endCursor, withTotal: true }),
      await load({ ...ask, after: endCursor }),
    ];
    expect(await next.totalCount()).toBe(total);
    expect(next.edges.map(({ cursor }) => cursor)).toEqual(nextApart.edges.map(({ cursor }) => cursor));
  }
});

test('a total that was not announced costs a statement of its own, and only when it is asked for', async () => {
  const page = await load({ first: 1, filter: { rank: [0, 1] } });
  const withoutCount = shop.statements.length;

  const totalCount = await page.totalCount();

  expect(totalCount).toBe(items.filter(({ rank }) => rank === 0 || rank === 1).length);
  expect([withoutCount, shop.statements.length]).toEqual([1, 2]);
});

test('the pages of 50 parents take one statement, and their counts another', async () => {
  const loader = pageLoader(shop.database, itemsOfOwner);
  const owners = [...owner.slice(0, 4), ...Array.from({ length: 46 }, (_, i) => uuid(5000 + i))];

  const pages = await Promise.all(
    owners.map((parent) => loader.load({ parent, first: 5, orderBy: [{ field: 'NAME' }] })),
  );
  const pagesTook = shop.statements.splice(0).length;
  const counts = await Promise.all(pages.map(async ({ totalCount }) => totalCount()));

  expect([pagesTook, shop.statements.length]).toEqual([1, 1]);
  expect(counts).toEqual(owners.map((parent) => items.filter(({ ownerId }) => ownerId === parent).length));
  const inOrder = await idsInOrder([{ field: 'NAME' }]);
  const ownerOf = new Map(items.map((each) => [each.id, each.ownerId]));
  expect(pages.map(({ edges }) => edges.map(({ node }) => node.id))).toEqual(
    owners.map((parent) => inOrder.filter((each) => ownerOf.get(each) === parent).slice(0, 5)),
  );
});

test('below a parent, pages go on as at the root', async () => {
  const [parent] = owner as [string];
  const orderBy = [{ field: 'WEIGHT', direction: 'DESC' }, { field: 'RANK' }] as const;
  const own = new Set(items.filter(({ ownerId }) => ownerId === parent).map((each) => each.id));

  const seen = await pageThrough({ parent: parent.toUpperCase(), first: 3, orderBy });

  expect(seen).toEqual((await idsInOrder(orderBy)).filter((each) => own.has(each)));
});

test('a malformed parent is refused alone: the others of its batch answer', async () => {
  const loader = pageLoader(shop.database, itemsOfOwner);

  const [wrong, right] = await Promise.allSettled([loader.load({ parent: '42' }), loader.load({ parent: owner[0]! })]);

  expect(wrong).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'BAD_USER_INPUT' } } });
  expect(right).toMatchObject({ status: 'fulfilled', value: { edges: { length: 20 } } });
});

test('lists with other arguments in the same tick are answered apart, and a fault of one stays its own', async () => {
  const loader = pageLoader(shop.database, itemsOfOwner);
  const [parent] = owner as [string];

  const [two, three, wrong, forged, nul] = await Promise.allSettled([
    loader.load({ parent, first: 2 }),
    loader.load({ parent, first: 3, orderBy: [{ field: 'RANK' }] }),
    loader.load({ parent, first: 0 }),
    loader.load({ parent, after: 'forged' }),
    loader.load({ parent, filter: { name: 'a\0b' } }),
  ]);

  expect(two).toMatchObject({ value: { edges: { length: 2 } } });
  expect(three).toMatchObject({ value: { edges: { length: 3 } } });
  expect(wrong).toMatchObject({ reason: { message: expect.stringContaining('first is 0') } });
  expect(forged).toMatchObject({ reason: { message: expect.stringContaining('not one of ours') } });
  expect(nul).toMatchObject({ reason: { message: expect.stringContaining('U+0000') } });
  expect(shop.statements).toHaveLength(2);
});

test('a filter whose conditions are all null filters nothing', async () => {
  const page = await load({ filter: { name: null, rank: null } });

  expect(await page.totalCount()).toBe(items.length);
});

test.each(['%', '_', '\\', "'"])('what is looked for is taken as it is written: %s', async (name) => {
  const page = await load({ filter: { name } });

  expect(await page.totalCount()).toBe(items.filter((each) => each.name.includes(name)).length);
});

/** 200 rows with few distinct values each, so that every order has ties, and with values at the edges of their types. */
const owner = Array.from({ length: 5 }, (_, i) => uuid(1000 + i));
const items = Array.from({ length: 200 }, (_, i) => item(i));

function item(n: number, set: Partial<NewItem> = {}): NewItem {
  const pick = <T>(values: readonly T[], step: number) => values[(n * step + (n >> 3)) % values.length] as T;
  return {
    id: uuid(n * 7919),
    ownerId: owner[n < 150 ? n % 4 : 4]!,
    name: pick(['', '上海算力', '北京', "O'Neil", '50% _off\\', 'null', '😀 emoji', '长'.repeat(1000), 'a,b"]'], 1),
    rank: pick([0, 1, -1, 2_000_000_000, -2_000_000_000, 7], 5),
    sizeBytes: pick(['0', '1', '9223372036854775807', '-9223372036854775808', '1000000000000000000', '12345'], 7),
    weight: pick(['0', '0.1', '-0.10', '123456789012345678901234567890.123456789', '1e-20', '99'], 3),
    madeOn: pick(['0001-01-01', '1899-12-31', '2024-02-29', '2026-11-24', '9999-12-31'], 11),
    seenAt: pick(
      ['1890-01-01T00:00:00.000001Z', '1986-06-01T12:00:00Z', '2026-11-24T03:06:39.123456Z', '9999-12-31T23:59:59Z'],
      13,
    ),
    ...set,
  };
}

function uuid(n: number): string {
  const hex = (n * 2_654_435_761).toString(16).padStart(16, '0').slice(-16);
  return `0190c2f4-9a1e-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(4, 16)}`;
}

function load(ask: Ask): Promise<Page<ItemRow>> {
  return pageLoader(shop.database, ask.parent === undefined ? itemList : itemsOfOwner).load(ask);
}

/** The ids of all pages, one after the other. */
async function pageThrough(ask: Ask): Promise<readonly string[]> {
  const seen: string[] = [];
  let after = ask.after ?? null;
  do {
    const { edges, pageInfo } = await load({ ...ask, after });
    seen.push(...edges.map(({ node }) => node.id));
    expect(edges.length).toBeLessThanOrEqual(ask.first ?? 20);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

/** What a plain ORDER BY says, without pages. The id breaks ties in the direction of the last term. */
async function idsInOrder(orderBy: readonly OrderBy<Field>[]): Promise<readonly string[]> {
  const terms = orderBy.map(({ field, direction }) => `${orders[field].sql} ${direction ?? 'ASC'}`);
  const rows = await shop.database.query<{ id: string }>(
    `SELECT id FROM shop.item ORDER BY ${[...terms, `id ${orderBy.at(-1)?.direction ?? 'ASC'}`].join(', ')}`,
  );
  return rows.map((row) => row.id);
}

/** What an operator may have set for the database, and must not matter. */
async function prefer(url: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  for (const [name, value] of Object.entries(settings))
    await admin.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET ${name} TO ${admin.escapeLiteral(value)}`);
  await admin.end();
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
