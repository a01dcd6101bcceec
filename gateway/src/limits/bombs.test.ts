import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { refusalStatus } from './refusal.ts';
import { bombs, edges } from './testing/bombs.ts';
import { send } from './testing/send.ts';

// What is small to send and large to answer is refused before it is validated: quickly, and leaving nothing behind.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

/**
 * Milliseconds of this process' CPU, the client's included, of the quickest of seven tries: the others met something else.
 * All of them are over within a moment that a busy machine may take from us: then there are seven more, a second later.
 */
const msAtMost = 50;

const sizes = [50_000, 250_000, 950_000];
const cases = Object.keys(bombs(1000)).flatMap((name) => sizes.map((bytes) => [name, bytes] as const));
const quickest = new Map<string, number>();

let sent = 0;
/** No document twice: what became of the first one is remembered. */
const sendAnew = (body: string) => send(graph.url, { body: body.replace('"query":"', `"query":"#${sent++}\\n`) });

/** In milliseconds of CPU. */
async function costOfRefusing(body: string): Promise<number> {
  const begun = process.cpuUsage();
  const answer = await sendAnew(body);
  const { user, system } = process.cpuUsage(begun);

  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body.errors).toHaveLength(1);
  expect(Object.keys(refusalStatus)).toContain(answer.body.errors[0].extensions.code);
  expect(answer.body.errors[0].message).toMatch(/^[^\n]{10,200}\.$/);
  return (user + system) / 1000;
}

async function quickestOfSeven(body: string): Promise<number> {
  let quickest = Infinity;
  for (let i = 0; i < 7; i++) quickest = Math.min(quickest, await costOfRefusing(body));
  return quickest;
}

test.each(cases)('%s in %i bytes is refused', async (name, bytes) => {
  const body = bombs(bytes)[name]!;
  graph.forgetStatements();

  let ms = await quickestOfSeven(body);
  if (ms >= msAtMost) ms = await sleep(1000).then(() => quickestOfSeven(body));
  quickest.set(`${name}, ${bytes} bytes`, ms);

  expect(graph.statements).toEqual([]);
  expect(ms).toBeLessThan(msAtMost);
});

test.each(Object.entries(edges))(
  '%s is let in, and answered or named as invalid: no limit of the planner is met',
  async (_what, query) => {
    const { status, body } = await send(graph.url, { body: { query } });
    const codes = ((body.errors ?? []) as readonly { readonly extensions: { readonly code: string } }[]).map(
      ({ extensions }) => extensions.code,
    );

    expect([200, 400]).toContain(status);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toEqual(expect.arrayContaining([...new Set(codes)]));
    expect(codes.length).toBeLessThanOrEqual(11);
  },
);

test('bombs leave nothing behind', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const sendAll = async () => {
    for (const bytes of sizes) for (const bomb of Object.values(bombs(bytes))) await sendAnew(bomb);
  };
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  await sendAll();
  const before = heap();

  for (let i = 0; i < 200; i += cases.length) await sendAll();

  expect(heap() - before).toBeLessThan(30);
});

test('the slowest bomb takes as long as this', () => {
  const [[name, ms] = ['none', 0]] = [...quickest].sort(([, a], [, b]) => b - a);
  console.log(`The slowest of ${quickest.size} bombs, ${name}, takes ${ms.toFixed(1)} ms of CPU.`);

  expect(quickest.size).toBe(cases.length);
});
