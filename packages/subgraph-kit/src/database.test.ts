import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  createTestDatabase,
  startFaultProxy,
  targetOf,
  type FaultProxy,
  type TestDatabase,
} from '@voucher-graph/testing';
import type { Database, Query } from './database.ts';
import { databaseFault } from './database-fault.ts';
import { openShop } from './testing/shop.ts';

// What a database promises while connections break, statements cross each other and the line grows.

let created: TestDatabase;
let proxy: FaultProxy;
let database: Database;
/** Without the proxy. */
let direct: Database;

beforeAll(async () => {
  created = await createTestDatabase();
  direct = (await openShop(created.url)).database;
});

beforeEach(async () => {
  proxy = await startFaultProxy(targetOf(created.url), { protocol: 'postgres' });
  database = (await openShop(created.url, { through: proxy.through, limits: { waitingAtMost: 20, waitMs: 60_000 } }))
    .database;
  await direct.transaction((query) => query('DELETE FROM shop.item'));
});

afterEach(async () => {
  proxy.setFaults();
  await database.close();
  await proxy.close();
});

afterAll(async () => {
  await direct.close();
  await created.drop();
});

const [a, b] = ['0190c2f4-9a1e-7abc-8def-00000000000a', '0190c2f4-9a1e-7abc-8def-00000000000b'] as const;

const insert = (query: Query, id: string) =>
  query(`INSERT INTO shop.item VALUES ($1, $1, 'name', 1, 1, 1, '2026-01-01', now())`, [id]);
const lock = (query: Query, id: string) => query(`UPDATE shop.item SET rank = rank + 1 WHERE id = $1`, [id]);
const ids = async () =>
  (await direct.query<{ id: string }>('SELECT id FROM shop.item ORDER BY id')).map(({ id }) => id);
const codeOf = (error: unknown) =>
  (error as { extensions?: { code?: string } }).extensions?.code ?? databaseFault(error)?.code ?? String(error);
/** The code of the fault that it ends with, or its result. */
const outcome = (promise: Promise<unknown>) => promise.catch(codeOf);

/** Ends the server's side of the connections that sleep in a statement, as soon as there are any. */
async function killSleepers(): Promise<void> {
  for (;;) {
    const { length } = await direct.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event = 'PgSleep'`,
    );
    if (length > 0) return;
    await sleep(10);
  }
}

test('a transaction writes all that its work did, or nothing when the work throws, and keeps its connection', async () => {
  const written = await database.transaction(async (query) => {
    await insert(query, a);
    return 'written';
  });
  const undone = await outcome(
    database.transaction(async (query) => {
      await insert(query, b);
      throw new Error('no');
    }),
  );

  expect([written, undone]).toEqual(['written', 'Error: no']);
  expect(await ids()).toEqual([a]);
  expect(database.connections()).toEqual({ open: 1, idle: 1, waiting: 0 });
});

test('a work that hides the failure of its statement is told that nothing was written', async () => {
  const hidden = database.transaction(async (query) => {
    await insert(query, a);
    await insert(query, a).catch(() => undefined);
  });

  await expect(hidden).rejects.toThrow('nothing was written');
  expect(await ids()).toEqual([]);
});

test('nothing waits for an answer that it does not need: the COMMIT is with the server before a lock is had', async () => {
  await direct.transaction((query) => insert(query, a));
  const sent: string[] = [];
  let tellCommit: () => void = () => undefined;
  const committing = new Promise<void>((resolve) => (tellCommit = resolve));
  proxy.setFaults({
    watch: (direction, piece) => {
      const text = piece.toString('latin1', 5);
      if (direction === 'toServer') sent.push(...(/^(BEGIN|COMMIT)|UPDATE|INSERT/.exec(text)?.slice(0, 1) ?? []));
      if (text.startsWith('COMMIT') && direction === 'toServer') tellCommit();
    },
  });

  const written = await direct.transaction(async (held) => {
    await lock(held, a);
    const waiting = database.transaction((query) => {
      void lock(query, a);
      void insert(query, b);
      return Promise.resolve('written');
    });
    await committing;
    return { waiting };
  });

  expect(await written.waiting).toBe('written');
  expect(sent).toEqual(['BEGIN', 'UPDATE', 'INSERT', 'COMMIT']);
  expect(await ids()).toEqual([a, b]);
});

test('a statement that is not awaited is committed with the others, or fails them all', async () => {
  const twice = database.transaction(async (query) => {
    await insert(query, a);
    void insert(query, a);
  });

  await expect(twice).rejects.toMatchObject({ code: '23505' });
  expect(await ids()).toEqual([]);
});

test('what failed because one before it had is told what that one was told', async () => {
  const all = await database
    .transaction(async (query) => {
      const settled = await Promise.allSettled([insert(query, a), insert(query, a), insert(query, b)]);
      throw new Error(
        settled.map(({ status, ...told }) => `${status} ${'reason' in told ? told.reason.code : ''}`).join(),
      );
    })
    .catch(String);

  expect(all).toBe('Error: fulfilled ,rejected 23505,rejected 23505');
});

test('a transaction that is over takes no statement, which would be another’s', async () => {
  let late: Query | undefined;
  await database.transaction(async (query) => {
    late = query;
    await insert(query, a);
  });

  expect(() => late!('SELECT 1')).toThrow('The transaction of this statement is over');
});

test('a read whose backend is killed is answered all the same; what may write is not tried twice', async () => {
  await direct.transaction((query) => insert(query, a));
  const read = database.query(`SELECT 'read' AS answer FROM pg_sleep(0.5)`);
  await killSleepers();
  const answer = await read;
  const write = outcome(database.query(`UPDATE shop.item SET rank = 2 WHERE pg_sleep(0.5) IS NOT NULL`));
  await killSleepers();

  expect(answer).toEqual([{ answer: 'read' }]);
  expect(await write).toBe('UNAVAILABLE');
});

test('a read is answered however its connections are ended, one after the other', async () => {
  const ended = new Set<number>();
  const read = await direct.transaction(async (query) => {
    await query('LOCK TABLE shop.item IN ACCESS EXCLUSIVE MODE');
    const waiting = direct.query('SELECT id FROM shop.item'); // past the proxy, which may lose the server's last word
    const answer = { isThere: false };
    void outcome(waiting).then(() => (answer.isThere = true));
    while (ended.size < 3 && !answer.isThere) {
      const waiters = await direct.query<{ pid: number }>(
        `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      for (const { pid } of waiters) ended.add(pid);
    }
    return { waiting };
  });

  expect(await read.waiting).toEqual([]);
  expect(ended.size).toBe(3);
});

test('a statement that a connection knows is answered as the first time, also after it failed', async () => {
  const read = (query: Query, id: string) =>
    query('SELECT id, size_bytes AS "sizeBytes", made_on AS "madeOn" FROM shop.item WHERE id = $1', [id]);
  const row = { id: a, sizeBytes: 1n, madeOn: '2026-01-01' };
  await direct.transaction((query) => insert(query, a));

  const seen = await database.transaction(async (query) => {
    const found = [];
    for (const id of [b, a, b, a]) found.push(await read(query, id));
    return found;
  });
  expect(seen).toEqual([[], [row], [], [row]]);
  const divide = (by: number) => outcome(database.query('SELECT 6 / $1::int AS part', [by]));
  expect([await divide(2), await divide(3)]).toEqual([[{ part: 3 }], [{ part: 2 }]]);
  expect(await divide(0)).toContain('division by zero');
  expect(await divide(6)).toEqual([{ part: 1 }]);
});

test('connections that died while idle are noticed neither by reads nor by transactions', async () => {
  for (const use of [
    () => database.query('SELECT 1'),
    () => database.transaction((query) => insert(query, a)),
    () => database.transaction((query) => insert(query, b)),
  ]) {
    await Promise.all([1, 2, 3].map(() => database.query('SELECT 1')));
    proxy.resetAll();
    await use();
  }

  expect(await ids()).toEqual([a, b]);
});

test('when the answer to a COMMIT is lost, or the COMMIT itself, the outcome is unknown, and said to be', async () => {
  await database.query('SELECT 1'); // so that a connection is there
  proxy.setFaults({ cut: { direction: 'toClient', after: { messages: 0 }, since: /COMMIT/ } });
  const answerLost = await outcome(database.transaction((query) => insert(query, a)));
  await database.query('SELECT 1');
  // BEGIN, and Parse, Bind, Describe, Execute, Sync of the INSERT.
  proxy.setFaults({ cut: { direction: 'toServer', after: { messages: 6 } } });
  const commitLost = await outcome(database.transaction((query) => insert(query, b)));
  const next = await outcome(database.query('SELECT 1 AS one'));

  expect([answerLost, commitLost]).toEqual(['UNKNOWN_OUTCOME', 'UNKNOWN_OUTCOME']);
  expect(await ids()).toEqual([a]);
  expect(next).toEqual([{ one: 1 }]);
  expect(database.connections()).toEqual({ open: 1, idle: 1, waiting: 0 });
});

test('of two that lock each other out one goes on, the other is done again from its beginning, and each is written once', async () => {
  await direct.transaction((query) => insert(query, a));
  await direct.transaction((query) => insert(query, b));
  const ranks = () => direct.query<{ rank: number }>('SELECT rank FROM shop.item');
  const before = await ranks();
  const meet = barrier(2);
  let begun = 0;
  const cross = (first: string, second: string) =>
    database.transaction(async (query) => {
      const isAgain = ++begun > 2;
      await query(`SET LOCAL lock_timeout = '60s'`);
      await lock(query, first);
      if (!isAgain) await meet();
      await lock(query, second);
    });

  await Promise.all([cross(a, b), cross(b, a)]);

  expect(begun).toBe(3);
  expect(await ranks()).toEqual(before.map(({ rank }) => ({ rank: rank + 2 })));
  expect(database.connections()).toMatchObject({ open: 2, idle: 2 });
});

test.each(['40001', '40P01', '55P03'])(
  'who is at odds with others each time (%s) is told so after the third',
  async (code) => {
    let begun = 0;
    const told = await outcome(
      database.transaction(async (query) => {
        begun++;
        await insert(query, a);
        await query(`DO $$ BEGIN RAISE EXCEPTION 'at odds' USING ERRCODE = '${code}'; END $$`);
      }),
    );

    expect([told, begun]).toEqual(['CONFLICT', 3]);
    expect(await ids()).toEqual([]);
    expect(database.connections()).toMatchObject({ waiting: 0 });
  },
);

/** Through the proxy, and soon out of patience. */
const openImpatient = async () =>
  (
    await openShop(created.url, {
      through: proxy.through,
      limits: { statementMs: 500, answerMs: 300, idleInTransactionMs: 1500 },
    })
  ).database;

test('who waits too long for a lock gives up; who holds one and is gone does not hold it for long', async () => {
  const impatientOne = await openImpatient();
  await direct.transaction((query) => insert(query, a));
  let tellLocked: () => void = () => undefined;
  const locked = new Promise<void>((resolve) => (tellLocked = resolve));
  const vanished = outcome(
    impatientOne.transaction(async (query) => {
      await lock(query, a);
      proxy.setFaults({ hang: true }); // and the server hears no more of us
      tellLocked();
      await query('SELECT 1');
    }),
  );
  await locked;

  const impatient = await outcome(
    direct.transaction(async (query) => {
      await query(`SET LOCAL lock_timeout = '20ms'`);
      await lock(query, a);
    }),
  );
  await direct.transaction((query) => lock(query, a)); // waits for the server to give up on the vanished

  expect(impatient).toBe('CONFLICT');
  expect(await vanished).toBe('UNAVAILABLE');
  proxy.setFaults();
  await impatientOne.close();
});

test('a server that takes connections and never answers costs its time, no more, and no connection', async () => {
  const impatientOne = await openImpatient();
  await impatientOne.query('SELECT 1');
  proxy.setFaults({ hang: true });

  const read = await outcome(impatientOne.query('SELECT 1'));
  proxy.setFaults();

  expect(read).toBe('UNAVAILABLE');
  expect(await impatientOne.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(impatientOne.connections()).toEqual({ open: 1, idle: 1, waiting: 0 });
  await impatientOne.close();
});

test('what the line cannot hold is refused at once, the rest is answered, and then there is no line', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 60 }, () => outcome(database.query('SELECT 1 AS one FROM pg_sleep(0.01)'))),
  );

  const refused = outcomes.filter((each) => each === 'OVERLOADED');
  expect(refused).toHaveLength(60 - 20 - 3);
  expect(outcomes.filter((each) => Array.isArray(each))).toHaveLength(23);
  expect(database.connections()).toEqual({ open: 3, idle: 3, waiting: 0 });
});

test('a connection keeps 500 statements prepared: the one used longest ago is closed, and prepared again when it is asked', async () => {
  const { kept, again } = await direct.transaction(async (query) => {
    for (let n = 0; n < 520; n++) await query(`SELECT ${n} AS n`);
    await query('SELECT 100 AS n');
    const again = await query<{ readonly n: number }>('SELECT 0 AS n');
    const kept = await query<{ readonly text: string }>('SELECT statement AS text FROM pg_prepared_statements');
    return { again, kept: kept.map(({ text }) => text) };
  });

  expect(again).toEqual([{ n: 0 }]);
  expect(kept).toHaveLength(500);
  expect(kept).toEqual(expect.arrayContaining(['SELECT 0 AS n', 'SELECT 100 AS n', 'SELECT 519 AS n']));
  expect(kept).not.toContain('SELECT 1 AS n');
});

/** Resolves for all when so many have come. */
function barrier(count: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === count) for (const go of waiting) go();
    });
}
