import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  createTestDatabase,
  createTestGraph,
  startFaultProxy,
  targetOf,
  type FaultProxy,
  type TestDatabase,
  type TestGraph,
} from '@voucher-graph/testing';
import { openSharedStore } from './shared-store.ts';
import { send, type Sent } from './testing/send.ts';

// Two gateways count together and know each other's operations; without their store each goes on alone.

let store: TestDatabase;
let proxy: FaultProxy;
let gateways: readonly TestGraph[];
const errors: string[] = [];

const log = {
  info: () => undefined,
  warn: () => undefined,
  error: (_fields: Readonly<Record<string, unknown>>, message: string) => void errors.push(message),
};

beforeAll(async () => {
  store = await createTestDatabase();
  proxy = await startFaultProxy(targetOf(store.url));
  const limits = { pointsPerMinute: 60, cost: 400, storeUrl: proxy.through(store.url) };
  // At the same moment, so that both make the tables.
  gateways = await Promise.all([1, 2].map(() => createTestGraph('embedded', { limits, trustProxy: 'loopback', log })));
});

afterAll(async () => {
  await Promise.all(gateways.map(({ close }) => close()));
  await proxy.close();
  await store.drop();
});

const ask = async (gateway: number, address: string, body: object) =>
  send(gateways[gateway]!.url, {
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body,
  });

/** A price, which costs a point, and none is given back. */
const onlyThePrice = { query: '{ __typename }', extensions: { cost: { dryRun: true } } };

const remaining = async (gateway: number, address: string) =>
  Number((await ask(gateway, address, onlyThePrice)).headers['x-ratelimit-remaining']);

test('what a client spends at one gateway is spent at the other', async () => {
  for (let i = 0; i < 100; i++) await ask(i % 2, '192.0.2.1', onlyThePrice);

  const left = await Promise.all([remaining(0, '192.0.2.1'), remaining(1, '192.0.2.1')]);
  const other = await remaining(0, '192.0.2.2');

  // Less than a hundred seconds have passed, a point each.
  for (const points of left) {
    expect(points).toBeLessThan(399);
    expect(points).toBeGreaterThanOrEqual(298);
  }
  expect(other).toBe(399);
});

test('of rivals at two gateways, as many are let in as there are points, not one more', async () => {
  const begun = Date.now();
  const answers: Sent[] = [];
  for (let wave = 0; wave < 12; wave++) {
    const rivals = Array.from({ length: 50 }, (_, i) => ask(i % 2, '192.0.2.3', onlyThePrice));
    answers.push(...(await Promise.all(rivals)));
  }
  const refilled = Math.ceil((Date.now() - begun) / 1000) + 1;

  const letIn = answers.filter(({ status }) => status === 200).length;
  expect(letIn).toBeGreaterThanOrEqual(400);
  expect(letIn).toBeLessThanOrEqual(400 + refilled);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(600 - letIn);
});

test('what was not needed is given back for both', async () => {
  const query = '{ funds(first: 100, filter: { code: { eq: "none" } }) { edges { node { code } } } }';
  for (let i = 0; i < 20; i++) expect((await ask(i % 2, '192.0.2.4', { query })).status).toBe(200);
});

test('an operation that one gateway learnt the other knows, if it is what its id says', async () => {
  const query = '{ fund(code: "shanghai-data-2025") { code } }';
  const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(query) } };
  await ask(0, '192.0.2.5', { query, extensions });
  await withClient(async (client) => {
    await client.query('INSERT INTO gateway.persisted_operation (hash, document) VALUES ($1, $2)', [
      idOf('{ a }'),
      query,
    ]);
  });

  const known = await ask(1, '192.0.2.5', { extensions });
  const forged = await ask(1, '192.0.2.5', {
    extensions: { persistedQuery: { version: 1, sha256Hash: idOf('{ a }') } },
  });

  expect(known.body.data).toEqual({ fund: { code: 'shanghai-data-2025' } });
  expect(forged.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test.each<['hang' | 'reset', string]>([
  ['hang', '192.0.2.6'],
  ['reset', '192.0.2.7'],
])(
  'while the store does %s, each gateway answers, counts alone, and says so once in a while',
  async (fault, address) => {
    await untilTogether();
    errors.splice(0);
    proxy.setFaults({ [fault]: true });
    if (fault === 'reset') proxy.resetAll();
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => ask(i % 2, address, onlyThePrice)));
    const took = performance.now() - begun;
    const unknown = await ask(0, address, {
      extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } },
    });
    proxy.setFaults();

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(unknown.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(took).toBeLessThan(20_000); // not a second each
    expect(errors.length).toBeGreaterThanOrEqual(1);
    expect(errors.length).toBeLessThan(20);
    expect(new Set(errors)).toEqual(
      new Set(['the shared store does not answer: this gateway counts alone for some seconds']),
    );
  },
);

test('when the store is back, the gateways count together again', async () => {
  await untilTogether();

  for (let i = 0; i < 50; i++) await ask(0, '192.0.2.9', onlyThePrice);

  expect(await remaining(1, '192.0.2.9')).toBeLessThan(390);
});

test.each([
  ['nobody is', 'postgres://someone@127.0.0.1:1/nothing'],
  ['the database is missing', () => store.url.replace(/\/[^/]*$/, '/no_such_database')],
])('a store that cannot be used, because %s, keeps a gateway from starting', async (_why, url) => {
  await expect(openSharedStore(typeof url === 'string' ? url : url(), log)).rejects.toThrow(
    /^STORE_URL cannot be used \(.*\): set it to a PostgreSQL whose account may create a schema, or unset it\.$/,
  );
});

let tries = 0;

/** Resolves when both gateways count in the store: they leave it alone for some seconds after it did not answer. */
async function untilTogether(): Promise<void> {
  await withClient(async (client) => {
    for (const gateway of [0, 1])
      for (;;) {
        const address = `198.51.100.${++tries % 256}`;
        await client.query('DELETE FROM gateway.rate_limit WHERE client = $1', [`address:${address}`]);
        await ask(gateway, address, onlyThePrice);
        const { rowCount } = await client.query('SELECT FROM gateway.rate_limit WHERE client = $1', [
          `address:${address}`,
        ]);
        if (rowCount === 1) break;
        await sleep(50);
      }
  });
}

async function withClient(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: store.url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
