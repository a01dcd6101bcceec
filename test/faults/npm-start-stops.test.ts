import { once } from 'node:events';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { createLauncher, type Launcher } from '../launch/launcher.ts';
import { finish, openRequest, startLoad } from './load.ts';

// The end of what `npm start` runs, while clients ask.

const query = '{ companies(first: 20) { totalCount edges { node { name vouchers(first: 2) { totalCount } } } } }';

let launcher: Launcher;
let graph: TestGraph;

beforeAll(async () => {
  launcher = await createLauncher();
  graph = await createTestGraph();
});

afterAll(async () => {
  await launcher.close();
  await graph.close();
});

test('told to end under load it answers all that is sent on open connections, tells clients to leave, and ends with 0', async () => {
  const expected = { status: 200, body: expect.objectContaining({ data: (await graph.ask(query)).data }) };
  const running = launcher.launch([process.execPath, 'packages/platform/start.mjs'], {
    PORT: '0',
    DATA_DIR: launcher.newPath(),
    DATABASE_URL: graph.databaseUrl, // seeded before, which spares a minute
  });
  const url = (await running.prints(/Open +(http:\/\/\S+?)\/ /))[1]!;
  const agent = new Agent();
  // The server has begun with these when it says that it waits for the rest.
  const begun = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const asking = openRequest(url, agent, { expect: '100-continue' });
      const continued = once(asking, 'continue');
      asking.flushHeaders();
      await continued;
      return asking;
    }),
  );
  const { outcomes, left } = startLoad(url, { clients: 30, query });
  while (outcomes.length < 200) await sleep(5);

  running.signal('SIGTERM');
  await running.prints(/Stopping/);
  const before = outcomes.length;
  const late = await Promise.all(begun.map((asking) => finish(asking, query)));
  await left;

  for (const outcome of [...outcomes, ...late]) expect(outcome).toMatchObject(expected);
  expect(outcomes.length - before).toBeGreaterThan(0);
  expect(await running.ended).toBe(0);
}, 300_000);
