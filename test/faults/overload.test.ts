import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { serveGraph } from '@voucher-graph/gateway';
import { createEmbeddedGraph } from '@voucher-graph/platform';
import { silentLog, startTelemetry } from '@voucher-graph/subgraph-kit';
import { createTestGraph } from '@voucher-graph/testing';
import { parseMetrics } from '../telemetry/parse-metrics.ts';

// A process that does not keep up lets nobody in until it does.

test('while its event loop is late, the gateway refuses operations and counts them, is not ready, and lives', async () => {
  const telemetry = await startTelemetry(
    { logLevel: 'silent', metrics: { port: 0, host: '127.0.0.1' } },
    { service: 'test', log: silentLog },
  );
  const shed = async () =>
    parseMetrics(await (await fetch(telemetry.metricsUrl!)).text()).find(
      ({ name }) => name === 'graph_operations_shed_total',
    )?.value;
  const whole = await createTestGraph();
  const { graph } = await createEmbeddedGraph(whole.databases);
  const served = await serveGraph(graph, { port: 0, eventLoopDelayMs: 250 });
  const get = (path: string, body?: string) =>
    fetch(`${served.url}${path}`, body === undefined ? {} : { method: 'POST', body, headers });
  const headers = { 'content-type': 'application/json' };
  const query = JSON.stringify({ query: '{ companies(first: 1) { totalCount } }' });
  const before = await shed();
  const enough = new AbortController();
  const blocker = blockUntil(enough.signal);
  while ((await get('/readyz')).status === 200) await sleep(5);

  const [ready, refused, alive] = [await get('/readyz'), await get('/graphql', query), await get('/livez')];
  enough.abort();
  await blocker;
  while ((await get('/readyz')).status !== 200) await sleep(20);
  const answered = await get('/graphql', query);

  expect([ready.status, await ready.json()]).toEqual([503, { status: 'overloaded' }]);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  expect(alive.status).toBe(200);
  expect(answered.status).toBe(200);
  expect([before, await shed()]).toEqual([0, 1]);
  await served.close();
  await whole.close();
  await telemetry.close();
}, 120_000);

/** Keeps this process busy but for moments. */
async function blockUntil(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const end = performance.now() + 600;
    while (performance.now() < end);
    await sleep(5);
  }
}
