import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { columns } from './columns.ts';
import { defineList } from './list.ts';
import { pageLoader } from './page-loader.ts';
import { loadTogether } from './load-together.ts';
import { rowLoader } from './row-loader.ts';
import { defineRows } from './rows.ts';
import { ItemEntity, type ItemRow } from './testing/item.entity.ts';
import { insertItems, openShop, type Shop } from './testing/shop.ts';
import { publicViewer, type Viewer } from './viewer.ts';

// Loaders are made for each request; what several requests load in one turn of the event loop is one statement, and so is
// what they load while the same statement is on its way.

const rows = defineRows<ItemRow>({ select: [columns(ItemEntity, 'item')], from: 'shop.item item', id: 'item.id' });
const [alice, bob] = [uuid(1), uuid(2)];
const [hers, his] = [uuid(3), uuid(4)];

let created: TestDatabase;
let shop: Shop;

beforeAll(async () => {
  created = await createTestDatabase();
  shop = await openShop(created.url);
  await insertItems(shop.database, [item(hers, alice), item(his, bob)]);
});

beforeEach(() => void shop.statements.splice(0));

afterAll(async () => {
  await shop.database.close();
  await created.drop();
});

test('requests of one turn load their rows with one statement, and each gets its own', async () => {
  const loaded = await Promise.all([hers, his, hers, uuid(9)].map((id) => rowLoader(shop.database, rows).load(id)));

  expect(loaded.map((row) => row?.id)).toEqual([hers, his, hers, undefined]);
  expect(shop.statements).toHaveLength(1);
});

test('so do their pages and counts below different parents', async () => {
  const pages = await Promise.all([alice, bob, uuid(9)].map((owner) => pageOf(owner)));
  const counts = await Promise.all(pages.map(async ({ totalCount }) => totalCount()));

  expect(pages.map(({ edges }) => edges.map(({ node }) => node.id))).toEqual([[hers], [his], []]);
  expect(counts).toEqual([1, 1, 0]);
  expect(shop.statements).toHaveLength(2);
});

test('who may not see the same rows never shares a statement', async () => {
  const [member, stranger] = [alice, bob].map((companyId): Viewer => ({ scopes: ['company.member'], companyId }));
  const viewers = [undefined, member, stranger, publicViewer, member, undefined];
  const pages = await Promise.all(viewers.map((viewer) => pageOf(alice, viewer)));

  expect(pages.map(({ edges }) => edges.length)).toEqual([1, 1, 0, 0, 1, 1]);
  expect(shop.statements).toHaveLength(4);
});

test('who asks while the same statement is on its way shares the next one', async () => {
  const { resolve: answer, promise: held } = deferred();
  const rounds: (readonly string[])[] = [];
  const ask = (key: string) =>
    loadTogether(shop.database, 'a statement', key, async (keys) => {
      rounds.push(keys);
      if (rounds.length === 1) await held;
      return keys;
    });
  const first = ask('a');
  await turn();
  const later = [ask('b'), turn().then(() => ask('c'))];
  await turn();
  await turn();
  answer();

  expect(await Promise.all([first, ...later])).toEqual(['a', 'b', 'c']);
  expect(rounds).toEqual([['a'], ['b', 'c']]);
});

test('a statement that takes long, or fails, holds nobody else up', async () => {
  const { resolve: answer, promise: held } = deferred();
  const ask = (key: string, before: Promise<unknown> = Promise.resolve()) =>
    loadTogether(shop.database, 'a slow statement', key, async (keys) => {
      await before;
      return keys;
    });
  const slow = ask('a', held);
  await turn();

  expect(await ask('b')).toBe('b');
  answer();
  expect(await slow).toBe('a');
  const failing = ask('c', Promise.reject(new Error('no')));
  await turn();
  const [failed, next] = await Promise.allSettled([failing, ask('d')]);
  expect([failed.status, next]).toEqual(['rejected', { status: 'fulfilled', value: 'd' }]);
});

test('what was committed before is seen, however soon after another load', async () => {
  const first = rowLoader(shop.database, rows).load(hers);
  await first;
  await shop.database.transaction((query) => query(`UPDATE shop.item SET name = 'new' WHERE id = $1`, [hers]));

  expect(await rowLoader(shop.database, rows).load(hers)).toMatchObject({ name: 'new' });
});

test('a key that is malformed, or a statement that fails, is the fault of who asked with it alone', async () => {
  const broken = defineRows<ItemRow>({ select: ['1 / 0 AS "rank"'], from: 'shop.item item', id: 'item.id' });
  const loaded = await Promise.allSettled([
    rowLoader(shop.database, rows).load(his),
    rowLoader(shop.database, rows).load('no id'),
    rowLoader(shop.database, broken).load(his),
    rowLoader(shop.database, broken).load(hers),
  ]);

  expect(loaded.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  expect(await rowLoader(shop.database, rows).load(his)).toMatchObject({ id: his });
});

test('more keys than a statement carries are loaded by several', async () => {
  const ids = Array.from({ length: 501 }, (_each, i) => uuid(1000 + i));
  await Promise.all([
    ...ids.map((id) => rowLoader(shop.database, rows).load(id)),
    rowLoader(shop.database, rows).load(hers),
  ]);

  expect(shop.statements).toHaveLength(2);
});

/** Lets the event loop turn once. */
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

function deferred() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => void (resolve = settle));
  return { resolve, promise };
}

const itemsOfOwner = defineList<ItemRow>({
  rows,
  orders: {},
  parent: 'item.owner_id',
  visible: { isPublic: 'false', stake: { companyId: 'item.owner_id' } },
});

function pageOf(parent: string, viewer: Viewer = { scopes: ['auditor'] }) {
  return pageLoader(shop.database, itemsOfOwner, viewer).load({ parent });
}

function item(id: string, ownerId: string) {
  return {
    id,
    ownerId,
    name: 'old',
    rank: 1,
    sizeBytes: '1',
    weight: '1',
    madeOn: '2026-01-01',
    seenAt: '2026-01-01T00:00:00Z',
  };
}

function uuid(n: number): string {
  return `0190c2f4-9a1e-7000-8000-${n.toString(16).padStart(12, '0')}`;
}
