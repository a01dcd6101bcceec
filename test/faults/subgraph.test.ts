import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startFaultProxy, targetOf, type Answer, type FaultProxy } from '@voucher-graph/testing';
import { aRentalSince, anEvent, operatorOf, recordUsage } from '../journeys/metered-rental.ts';
import { createLauncher, type Launched, type Launcher } from '../launch/launcher.ts';
import { addressOf, startCompute } from './compute-process.ts';
import { createSplitGraph, type SplitGraph } from './split-graph.ts';

// compute in a process of its own, behind a network that fails: what clients see, and that it ends with its cause.

const flagship = readFileSync(
  new URL('../../packages/platform/operations/company-unified.graphql', import.meta.url),
  'utf8',
);

let launcher: Launcher;
let compute: Launched;
let proxy: FaultProxy;
let graph: SplitGraph;
let showcase: object;

beforeAll(async () => {
  launcher = await createLauncher();
  graph = await createSplitGraph('compute', async ({ databaseUrl }) => {
    compute = startCompute(launcher, databaseUrl);
    proxy = await startFaultProxy(targetOf(await addressOf(compute)));
    return proxy.through(await addressOf(compute));
  });
  showcase = (await graph.whole.examples())[0]!.variables;
});

afterAll(async () => {
  await graph.close();
  await proxy.close();
  await launcher.close();
});

afterEach(() => proxy.setFaults());

const askFlagship = () => graph.ask(flagship, showcase);

/** All but what compute knows. */
function expectPartial({ status, data, errors }: Answer): void {
  expect(status).toBe(200);
  expect(data.company.vouchers.totalCount).toBeGreaterThan(0);
  expect(data.company.datasetLicenses.totalCount).toBeGreaterThan(0);
  expect(data.company.rentals).toBeNull();
  expect(errors?.[0]?.extensions.code).toMatch(/^SUBGRAPH_(UNAVAILABLE|INVALID_RESPONSE)$/);
}

/** Asks until all of it is there again: a link rests a moment before it tries anew. */
async function untilWhole(): Promise<void> {
  for (;;) {
    const { data, errors } = await askFlagship();
    if (errors) continue;
    expect(data.company.rentals.totalCount).toBeGreaterThan(0);
    return;
  }
}

test('a subgraph that is killed costs its own fields, and is there again without the gateway being started anew', async () => {
  await untilWhole();
  compute.signal('SIGKILL');
  expect(await compute.ended).toBe('SIGKILL');
  expectPartial(await askFlagship());

  compute = startCompute(launcher, graph.whole.databaseUrl);
  proxy.leadTo(targetOf(await addressOf(compute)));
  await untilWhole();
});

test('a subgraph that takes 30 seconds is waited for no longer than its deadline', async () => {
  await untilWhole();
  proxy.setFaults({ latencyMs: 30_000 });
  const began = performance.now();
  expectPartial(await askFlagship());
  expect(performance.now() - began).toBeLessThan(15_000);

  proxy.setFaults();
  proxy.resetAll();
  await untilWhole();
});

test('a subgraph that answers garbage costs its own fields', async () => {
  await untilWhole();
  const garbage = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.from([0, 255, 72, 84, 84, 80, 13, 10, 13, 10, 123])));
  }).listen(0, '127.0.0.1');
  await once(garbage, 'listening');
  proxy.leadTo({ host: '127.0.0.1', port: (garbage.address() as AddressInfo).port });
  proxy.resetAll();
  expectPartial(await askFlagship());
  expect(JSON.stringify(await askFlagship())).not.toMatch(/127\.0\.0\.1|HPE_|ECONN/);

  proxy.leadTo(targetOf(await addressOf(compute)));
  garbage.close();
  await untilWhole();
});

test('a mutation whose answer is lost has an unknown outcome, and the same call says what became of it', async () => {
  await untilWhole();
  const rental = await aRentalSince(graph.whole.databases, 48);
  const input = { rentalId: rental.id, events: [anEvent(rental, 0), anEvent(rental, 1)] };
  proxy.setFaults({ cut: { direction: 'toClient', after: { bytes: 0 }, since: /recordUsage/ } });

  const lost = await graph.ask(recordUsage, { input }, operatorOf(rental));
  const again = await graph.ask(recordUsage, { input }, operatorOf(rental));
  const [stored] = await graph.whole.databases.compute.query<{ readings: number }>(
    'SELECT count(*)::int AS readings FROM compute.usage_reading WHERE rental_id = $1',
    [rental.id],
  );

  expect(lost.errors).toMatchObject([{ extensions: { code: 'UNKNOWN_OUTCOME' } }]);
  expect(again.data).toMatchObject({ recordUsage: { accepted: 2, duplicates: 0, rental: { gpuHours: '16.00' } } });
  expect(stored).toEqual({ readings: 2 });
});

test('a mutation whose request arrives twice has one effect', async () => {
  await untilWhole();
  const rental = await aRentalSince(graph.whole.databases, 48);
  const input = { rentalId: rental.id, events: [anEvent(rental, 0)] };
  proxy.resetAll();
  proxy.setFaults({ duplicate: true });

  const { data } = await graph.ask(recordUsage, { input }, operatorOf(rental));

  expect(data).toMatchObject({ recordUsage: { rental: { gpuHours: '8.00' } } });
});
