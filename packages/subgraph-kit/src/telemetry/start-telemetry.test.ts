import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { context, trace } from '@opentelemetry/api';
import { silentLog } from '../log.ts';
import { defineCounter, defineGauge } from './instruments.ts';
import { withSpan } from './spans.ts';
import { startTelemetry } from './start-telemetry.ts';
import type { Telemetry } from './telemetry.ts';
import { continuedRequest, isFollowing, newRequest, requestId, traceFields, traceHeaders } from './trace-context.ts';

let telemetry: Telemetry | undefined;

afterEach(async () => {
  await telemetry?.close();
  telemetry = undefined;
});

async function start(): Promise<string> {
  const metrics = { port: 0, host: '127.0.0.1' };
  telemetry = await startTelemetry({ logLevel: 'info', metrics }, { service: 'test', log: silentLog });
  return telemetry.metricsUrl ?? '';
}

const scrape = async (url: string) => (await fetch(url)).text();

test.each([
  ['off', 0],
  ['on', 1],
] as const)('%s, the SDK is loaded: %i', async (how, isLoaded) => {
  const script = fileURLToPath(new URL('../testing/list-modules.ts', import.meta.url));

  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    '@voucher-graph/tooling/typescript',
    script,
    how,
  ]);

  expect(Math.min(1, Number(stdout))).toBe(isLoaded);
});

test('off, work is done and nothing else', async () => {
  let seen: unknown = 'a span';

  const answer = await withSpan('work', {}, (span) => {
    seen = span;
    return Promise.resolve(42);
  });

  expect([answer, seen, isFollowing(), traceFields(), traceHeaders()]).toEqual([42, undefined, false, {}, {}]);
});

test('names get their units, counters begin at 0, and states are read when they are looked for', async () => {
  const made = defineCounter({ name: 'test.things.made', description: 'Things' });
  const weight = defineGauge({ name: 'test.weight', unit: 'By', description: 'Weight' });
  let now = 1;
  const stop = weight.observe(() => [{ value: now, labels: { of: 'thing' } }]);
  made.add(5); // to nobody yet
  const url = await start();

  const first = await scrape(url);
  made.add(2);
  now = 7;
  const second = await scrape(url);
  stop();

  expect(first).toMatch(/^test_things_made_total 0$/m);
  expect(first).toMatch(/^test_weight_bytes\{of="thing"\} 1$/m);
  expect(second).toMatch(/^test_things_made_total 2$/m);
  expect(second).toMatch(/^test_weight_bytes\{of="thing"\} 7$/m);
});

test('a request has an id and a trace wherever it goes, and goes on under both elsewhere', async () => {
  await start();
  const there = newRequest();

  const [headers, fields] = await context.with(there, () =>
    withSpan('work', {}, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return [traceHeaders(), traceFields()] as const;
    }),
  );
  const elsewhere = continuedRequest(headers);

  expect(fields).toEqual({
    trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(context.with(elsewhere, requestId)).toBe(fields['request_id']);
  expect(trace.getSpanContext(elsewhere)?.traceId).toBe(fields['trace_id']);
});

test('an id that no gateway of ours makes is replaced', async () => {
  await start();

  expect(context.with(continuedRequest({ 'x-request-id': 'a b\n{"forged":"line"}' }), requestId)).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});
