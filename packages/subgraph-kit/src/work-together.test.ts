import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  createTestDatabase,
  startFaultProxy,
  targetOf,
  type FaultProxy,
  type TestDatabase,
} from '@voucher-graph/testing';
import type { Database, Query } from './database.ts';
import { openShop, type Shop } from './testing/shop.ts';
import { workTogether } from './work-together.ts';

// What several ask at once is done in one transaction, and nobody fails, waits or is answered for another's sake.

let created: TestDatabase;
let proxy: FaultProxy;
let shop: Shop;
/** Without the proxy. */
let direct: Database;

beforeAll(async () => {
  created = await createTestDatabase();
  direct = (await openShop(created.url)).database;
  proxy = await startFaultProxy(targetOf(created.url), { protocol: 'postgres' });
  shop = await openShop(created.url, { through: proxy.through });
});

beforeEach(async () => {
  proxy.setFaults();
  await direct.transaction((query) => query('DELETE FROM shop.item'));
  await Promise.all([1, 2, 3].map(() => shop.database.query('SELECT 1')));
  shop.statements.splice(0);
});

afterAll(async () => {
  await shop.database.close();
  await proxy.close();
  await direct.close();
  await created.drop();
});

const idOf = (n: number) => `0190c2f4-9a1e-7abc-8def-0000000000${String(n).padStart(2, '0')}`;
const insert = (query: Query, ids: readonly string[]) =>
  query(
    `INSERT INTO shop.item SELECT id, id, 'name', 1, 1, 1, '2026-01-01', now() FROM unnest($1::uuid[]) AS item (id)`,
    [ids],
  );
const written = async () =>
  (await direct.query<{ id: string }>('SELECT id FROM shop.item ORDER BY id')).map(({ id }) => id);

/** Inserts all that is asked for; answers each with those that were written with it. */
function insertTogether() {
  const groups: (readonly number[])[] = [];
  const together = workTogether<number, number>(async (query, asks) => {
    groups.push(asks);
    await insert(query, asks.map(idOf));
    return asks.map((n) => n * 10);
  });
  const ask = (n: number, alone: readonly string[] = []) => together(shop.database, { ask: n, alone });
  return { groups, ask };
}

/** Who ranks the same item shares its name. */
function rankTogether() {
  const groups: (readonly number[])[] = [];
  const together = workTogether<number, number>(async (query, asks) => {
    groups.push(asks);
    await query('UPDATE shop.item SET rank = rank + 1 WHERE id = ANY ($1::uuid[])', [asks.map(idOf)]);
    return asks;
  });
  const ask = (n: number) => together(shop.database, { ask: n, alone: [`item ${n}`] });
  return { groups, ask };
}

test('those who ask at once, or while others are served, share a transaction, and each has its own answer', async () => {
  const { groups, ask } = insertTogether();
  const first = [ask(1), ask(2)];
  while (groups.length === 0) await new Promise(setImmediate);
  const next = [3, 4, 5].map((n) => ask(n));

  expect(await Promise.all([...first, ...next])).toEqual([10, 20, 30, 40, 50]);
  expect(groups).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  expect(await written()).toEqual([1, 2, 3, 4, 5].map(idOf));
});

test('who asks alone waits for nobody, and costs no statement more', async () => {
  const { groups, ask } = insertTogether();

  expect(await ask(1)).toBe(10);
  expect(groups).toEqual([[1]]);
  expect(shop.statements).toHaveLength(1);
});

test('those who share a name go one after the other, in their order', async () => {
  const { groups, ask } = insertTogether();

  await Promise.all([ask(1, ['a', 'b']), ask(2, ['b', 'c']), ask(3, ['c']), ask(4, ['d'])]);

  expect(groups).toEqual([[1, 4], [2], [3]]);
});

test('one that PostgreSQL refuses fails alone: the others are done, once', async () => {
  const { ask } = insertTogether();
  await direct.transaction((query) => insert(query, [idOf(2)]));

  const outcomes = await Promise.allSettled([1, 2, 3].map((n) => ask(n)));

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await written()).toEqual([1, 2, 3].map(idOf));
});

test('one that waits for a lock holds up neither who is done with it nor who comes later', async () => {
  const { groups, ask } = rankTogether();
  await direct.transaction((query) => insert(query, [1, 2, 3].map(idOf)));

  const { slow } = await direct.transaction(async (query) => {
    await query('SELECT FROM shop.item WHERE id = $1 FOR UPDATE', [idOf(2)]);
    const waiting = [1, 2].map(ask);
    await waiting[0];
    await ask(3);
    return { slow: waiting[1] };
  });
  await slow;

  expect(groups[0]).toEqual([1, 2]);
  expect(await direct.query('SELECT rank FROM shop.item')).toEqual([{ rank: 2 }, { rank: 2 }, { rank: 2 }]);
});

test('rivals of one that waits for a lock wait in line, and leave the connections to others', async () => {
  const { groups, ask } = rankTogether();
  await direct.transaction((query) => insert(query, [1, 2].map(idOf)));

  const { rivals } = await direct.transaction(async (query) => {
    await query('SELECT FROM shop.item WHERE id = $1 FOR UPDATE', [idOf(2)]);
    const waiting = Array.from({ length: 6 }, () => ask(2));
    await sleep(500);
    expect(shop.database.connections()).toMatchObject({ waiting: 0 });
    expect(groups).toEqual([[2]]);
    await ask(1);
    return { rivals: waiting };
  });

  expect(await Promise.all(rivals)).toEqual([2, 2, 2, 2, 2, 2]);
});

test('one that takes longer than a statement may fails alone, and so do none that only together take so long', async () => {
  const { database } = await openShop(created.url, { limits: { statementMs: 500 } });
  const together = workTogether<number, number>(async (query, asks) => {
    await query('SELECT pg_sleep($1)', [asks.reduce((sum, n) => sum + n, 0) / 1000]);
    return asks;
  });
  const ask = (ms: number) => together(database, { ask: ms, alone: [] });

  const outcomes = await Promise.allSettled([10, 1000, 20].map(ask));
  const each = await Promise.all([300, 301, 302].map(ask));
  await database.close();

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(each).toEqual([300, 301, 302]);
});

test('several for whom there is no connection in time are told so at once, and wait in no other line', async () => {
  const { database } = await openShop(created.url, { limits: { waitMs: 200 } });
  const together = workTogether<number, number>((_query, asks) => Promise.resolve(asks));
  const busy = [1, 2, 3].map(() => database.transaction((query) => query('SELECT pg_sleep(1)')));
  const asking = Promise.allSettled([1, 2, 3].map((n) => together(database, { ask: n, alone: [] })));
  await sleep(300);
  const { waiting } = database.connections();
  const outcomes = await asking;
  await Promise.all(busy);
  await database.close();

  expect(waiting).toBe(0);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { extensions: { code: 'OVERLOADED' } } });
});

test('of more rivals than can be served in time each is done or told so, and none is both', async () => {
  const together = workTogether<number, number>(async (query, asks) => {
    await query('UPDATE shop.item SET rank = rank + 1');
    return asks;
  });
  await direct.transaction((query) => insert(query, [idOf(1)]));

  const outcomes = await Promise.allSettled(
    Array.from({ length: 1100 }, (_, i) => together(shop.database, { ask: i, alone: ['the item'] })),
  );

  const done = outcomes.filter(({ status }) => status === 'fulfilled');
  expect(outcomes.length - done.length).toBeGreaterThanOrEqual(100);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ extensions: { code: 'OVERLOADED' } });
  expect(await direct.query('SELECT rank FROM shop.item')).toEqual([{ rank: 1 + done.length }]);
});

test('where the answer to their COMMIT is lost each is told that the outcome is unknown, and nothing is done again', async () => {
  const { groups, ask } = insertTogether();
  proxy.setFaults({ cut: { direction: 'toClient', after: { messages: 0 }, since: /COMMIT/ } });

  const outcomes = await Promise.allSettled([ask(1), ask(2)]);

  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ reason: { extensions: { code: 'UNKNOWN_OUTCOME' } } });
  expect(groups).toEqual([[1, 2]]);
  expect(await written()).toEqual([1, 2].map(idOf));
});

test('where their connection is ended each is told so, nothing is written, and the next are served', async () => {
  const groups: (readonly number[])[] = [];
  const together = workTogether<number, number>(async (query, asks) => {
    groups.push(asks);
    const [session] = await query<{ readonly pid: number }>('SELECT pg_backend_pid() AS pid');
    await insert(query, asks.map(idOf));
    if (groups.length === 1) await direct.query('SELECT pg_terminate_backend($1)', [session?.pid]);
    return asks;
  });
  const ask = (n: number) => together(shop.database, { ask: n, alone: [] });

  const outcomes = await Promise.allSettled([1, 2].map(ask));

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(groups).toEqual([[1, 2]]);
  expect(await written()).toEqual([]);
  expect(await Promise.all([1, 2].map(ask))).toEqual([1, 2]);
  expect(await written()).toEqual([1, 2].map(idOf));
});
