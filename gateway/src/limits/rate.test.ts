import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { send, type Sent } from './testing/send.ts';

// A client has points, and gets them back steadily. Others' points are others'.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph('embedded', { limits: { pointsPerMinute: 60, cost: 400 }, trustProxy: 'loopback' });
});

afterAll(() => graph.close());

const json = { 'content-type': 'application/json' };

/** Asks for what costs 101 points at most, and holds next to nothing. */
const ask = (address: string, token?: string, filter = 'no such fund'): Promise<Sent> =>
  send(graph.url, {
    headers: { ...json, 'x-forwarded-for': address, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: {
      query: `query ($code: String) { funds(first: 100, filter: { code: { eq: $code } }) { edges { node { code } } } }`,
      variables: { code: filter },
    },
  });

const rate = ({ headers }: Sent) =>
  Object.fromEntries(['limit', 'remaining', 'used', 'resource'].map((name) => [name, headers[`x-ratelimit-${name}`]]));

/** Spends a client's points on prices alone, which are not given back, until there are none. */
async function exhaust(headers: Record<string, string>): Promise<Sent> {
  const body = { query: '{ __typename }', extensions: { cost: { dryRun: true } } };
  for (let i = 0; i < 1000; i++) {
    const sent = await send(graph.url, { headers: { ...json, ...headers }, body });
    if (sent.status === 429) return sent;
  }
  throw new Error('There is no end to the points.');
}

test('an answer says what is left, with what was not needed given back', async () => {
  const sent = await ask('192.0.2.1');
  const resets = Number(sent.headers['x-ratelimit-reset']) - Date.now() / 1000;

  expect(sent.status).toBe(200);
  expect(rate(sent)).toEqual({ limit: '400', remaining: '399', used: '1', resource: 'graphql' });
  expect(resets).toBeGreaterThan(-5);
  expect(resets).toBeLessThan(5);
  expect(sent.body.extensions.cost.throttleStatus).toEqual({
    maximumAvailable: 400,
    currentlyAvailable: 399,
    restoreRate: 1,
  });
});

test('who has no points left is told how long to wait, and nothing is executed', async () => {
  await exhaust({ 'x-forwarded-for': '192.0.2.2' });
  graph.forgetStatements();
  const sent = await ask('192.0.2.2');

  expect(sent.status).toBe(429);
  expect(sent.body).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^This costs 101 points, and you have \d+ left: ask again in \d+ seconds\.$/),
        extensions: { code: 'RATE_LIMITED' },
      },
    ],
  });
  const wait = Number(sent.headers['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(101);
  expect(rate(sent)).toMatchObject({ limit: '400' });
  expect(Number(sent.headers['x-ratelimit-remaining'])).toBeLessThan(101);
  expect(graph.statements).toEqual([]);
});

test('what is refused costs a point, and is refused for want of points in the end', async () => {
  const headers = { ...json, 'x-forwarded-for': '192.0.2.3' };
  const first = await send(graph.url, { headers, body: { query: `{ ${'a { '.repeat(50)} b ${'} '.repeat(51)}` } });
  expect([first.status, first.headers['x-ratelimit-remaining']]).toEqual([400, '399']);

  await exhaust({ 'x-forwarded-for': '192.0.2.3' });
  const [batch, invalid] = await Promise.all([
    send(graph.url, { headers, body: [] }),
    send(graph.url, { headers, body: { query: '{ nothing }' } }),
  ]);
  expect([batch.status, invalid.status].sort()).toContain(429);
});

test('clients are told apart by their address, and viewers by who they are, wherever they are', async () => {
  await exhaust({ 'x-forwarded-for': '192.0.2.4' });
  const token = await graph.tokenOf({ subject: 'someone', scopes: [] });
  const other = await graph.tokenOf({ subject: 'someone else', scopes: [] });
  await exhaust({ 'x-forwarded-for': '192.0.2.5', authorization: `Bearer ${token}` });

  expect((await ask('192.0.2.5')).status).toBe(200);
  expect((await ask('192.0.2.4', other)).status).toBe(200);
  expect((await ask('192.0.2.6', token)).status).toBe(429);
  expect((await ask('192.0.2.4')).status).toBe(429);
});

test('an address of the other family stands for its network', async () => {
  await exhaust({ 'x-forwarded-for': '2001:db8:1:2::1' });

  expect((await ask('2001:db8:1:2:ffff::2')).status).toBe(429);
  expect((await ask('2001:db8:1:3::1')).status).toBe(200);
});

test('without a trusted proxy nobody can choose their address', async () => {
  const alone = await createTestGraph('embedded', { limits: { pointsPerMinute: 60, cost: 400 } });
  const body = { query: '{ __typename }', extensions: { cost: { dryRun: true } } };
  const remaining = async (address: string) => {
    const { headers } = await send(alone.url, { headers: { ...json, 'x-forwarded-for': address }, body });
    return Number(headers['x-ratelimit-remaining']);
  };
  const [first, second] = [await remaining('192.0.2.1'), await remaining('192.0.2.2')];
  await alone.close();

  expect(first).toBe(399);
  expect(second).toBeLessThanOrEqual(399);
  expect(second).toBeGreaterThanOrEqual(398);
});

test('where nobody counts, an answer has its cost and no limit', async () => {
  const free = await createTestGraph('embedded', { limits: { pointsPerMinute: 0 } });
  const { headers, body } = await send(free.url, { body: { query: '{ __typename }' } });
  await free.close();

  expect(Object.keys(headers).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
  expect(body.extensions.cost).toEqual({ requestedQueryCost: 1, actualQueryCost: 1, throttleStatus: null });
});
