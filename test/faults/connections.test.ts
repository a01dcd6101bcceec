import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startFaultProxy, targetOf, type FaultProxy, type TestGraph } from '@voucher-graph/testing';
import { anEvent, aRentalSince, operatorOf, recordUsage } from '../journeys/metered-rental.ts';
import { createLauncher, type Launched, type Launcher } from '../launch/launcher.ts';
import { addressOf, startCompute } from './compute-process.ts';
import { createSplitGraph, type SplitGraph } from './split-graph.ts';

// Connections end all the time: idle ones, and those of a server that is replaced. compute is a process of its own.

const query = '{ computeProviders(first: 1) { totalCount edges { node { id name } } } }';
let compute: Launched;
let proxy: FaultProxy;
let graph: SplitGraph;
let launcher: Launcher;

beforeAll(async () => {
  launcher = await createLauncher();
  const reach = async ({ databaseUrl }: TestGraph) => {
    compute = startCompute(launcher, databaseUrl);
    const url = await addressOf(compute);
    proxy = await startFaultProxy(targetOf(url));
    return proxy.through(url);
  };
  // How long an answer takes on a busy machine is not what these tests are about.
  graph = await createSplitGraph('compute', reach, {
    connectMs: 10_000,
    headersMs: 30_000,
    readMs: 30_000,
    mutationMs: 30_000,
  });
});

afterAll(async () => {
  await graph.close();
  await proxy.close();
  await launcher.close();
});

/** What went wrong with so many questions, asked by so many clients, one after the other each. */
async function load(questions: number, clients: number): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  const client = async () => {
    for (let i = 0; i < questions / clients; i++) {
      const { status, errors } = await graph.ask(query);
      if (status !== 200 || errors) wrong.push(errors ?? status);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return wrong;
}

test('of 1,000 reads over connections that are closed the moment they might be used again, none fails', async () => {
  const before = proxy.connections().made;
  proxy.setFaults({ idleMs: 300 });
  const wrong: unknown[] = [];
  for (let i = 0; i < 40; i++) {
    wrong.push(...(await load(25, 25))); // each on a connection of its own
    await sleep(290 + 20 * Math.random());
  }
  proxy.setFaults();

  expect(wrong).toEqual([]);
  expect(proxy.connections().made - before).toBeGreaterThan(50);
}, 300_000);

test('a subgraph is replaced again and again under load, and no request fails, no reading is lost or unknown', async () => {
  const rental = await aRentalSince(graph.whole.databases, 4000);
  let replacing = true;
  const wrong: unknown[] = [];
  let [reads, readings] = [0, 0];
  const restMs = 20; // without, they took the CPU from those that start
  const reader = async () => {
    while (replacing) {
      const { status, errors } = await graph.ask(query);
      if (status !== 200 || errors) wrong.push(errors ?? status);
      reads++;
      await sleep(restMs);
    }
  };
  const meter = async () => {
    while (replacing) {
      const input = { rentalId: rental.id, events: [anEvent(rental, readings)] };
      const { data, errors } = await graph.ask(recordUsage, { input }, operatorOf(rental));
      if (data?.recordUsage.accepted !== 1) wrong.push(errors ?? data);
      readings++;
      await sleep(restMs);
    }
  };
  const load = Promise.all([...Array.from({ length: 8 }, reader), meter()]);
  const exits: unknown[] = [];
  const readsByEach: number[] = [];
  for (let replaced = 0; replaced < 3; replaced++) {
    const next = startCompute(launcher, graph.whole.databaseUrl);
    proxy.leadTo(targetOf(await addressOf(next)));
    const before = reads;
    compute.signal('SIGTERM');
    exits.push(await compute.ended);
    readsByEach.push(reads - before);
    compute = next;
  }
  replacing = false;
  await load;

  expect(wrong).toEqual([]);
  expect(exits).toEqual([0, 0, 0]);
  for (const meanwhile of readsByEach) expect(meanwhile).toBeGreaterThan(0);
  expect(readings).toBeGreaterThan(0);
}, 300_000);
