import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, watchViolations } from '@voucher-graph/platform';
import { createLog, silentLog, startTelemetry, type Telemetry } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { parseMetrics } from './telemetry/parse-metrics.ts';

// While the graph runs, its invariants are checked again and again; what is broken, and what is mended, is told.

let graph: TestGraph;
let admin: pg.Client;
let telemetry: Telemetry;
let stop: () => Promise<void>;
const lines: any[] = [];

beforeAll(async () => {
  telemetry = await startTelemetry(
    { logLevel: 'info', metrics: { port: 0, host: '127.0.0.1' } },
    { service: 'test', log: silentLog },
  );
  graph = await createTestGraph();
  admin = new pg.Client({ connectionString: graph.databaseUrl });
  await admin.connect();
  await admin.query('SET session_replication_role = replica'); // as whoever owns the server could
  const log = createLog({ destination: { write: (line: string) => void lines.push(JSON.parse(line)) } });
  stop = watchViolations(adminUrls(graph.databaseUrl), { intervalMs: 50, log });
});

afterAll(async () => {
  await stop();
  await admin.end();
  await graph.close();
  await telemetry.close();
});

/** By invariant, how often it is broken, as a check says that began now. */
async function broken(): Promise<Readonly<Record<string, number>>> {
  const read = async () => parseMetrics(await (await fetch(telemetry.metricsUrl!)).text());
  const checkedAt = async () =>
    (await read()).find(({ name }) => name === 'invariant_last_check_timestamp_seconds')?.value ?? 0;
  for (let checks = 0; checks < 2; checks++) {
    const before = await checkedAt();
    while ((await checkedAt()) === before) await sleep(20);
  }
  const counts = (await read()).filter(({ name }) => name === 'invariant_violations');
  return Object.fromEntries(counts.map(({ labels, value }) => [labels['invariant']!, value]));
}

test('what is broken is counted by its invariant and logged, and what is mended is 0 again', async () => {
  const before = await broken();
  await admin.query('UPDATE ledger.book SET appropriation = appropriation + 100, available = available + 100');
  const during = await broken();
  await admin.query('UPDATE ledger.book SET appropriation = appropriation - 100, available = available - 100');
  const after = await broken();

  expect(Object.keys(before).length).toBeGreaterThan(5);
  expect(new Set(Object.values(before))).toEqual(new Set([0]));
  expect(during['book balance']).toBeGreaterThan(0);
  expect(after['book balance']).toBe(0);
  expect(lines.map(({ level, invariant, message }) => [level, invariant, message])).toContainEqual([
    'error',
    'book balance',
    'an invariant is broken: run npm run violations',
  ]);
});

test('while the database is away nothing is counted as whole: the last check grows old, and the next comes by itself', async () => {
  const before = lines.length;
  await admin.query('ALTER TABLE compute.rental RENAME TO elsewhere');
  while (!lines.slice(before).some(({ message }) => message === 'the invariants could not be checked')) await sleep(20);
  await admin.query('ALTER TABLE compute.elsewhere RENAME TO rental');

  expect(new Set(Object.values(await broken()))).toEqual(new Set([0]));
});
