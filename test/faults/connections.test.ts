import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@voucher-graph/platform';
import { serveSubgraph, silentLog, type ServedSubgraph } from '@voucher-graph/subgraph-kit';
import { startFaultProxy, targetOf, type FaultProxy } from '@voucher-graph/testing';
import { createLauncher, type Launcher } from '../launch/launcher.ts';
import { createSplitGraph, secretOf, type SplitGraph } from './split-graph.ts';

// Connections end all the time: idle ones, those of a server that is replaced, and all of one that stops.

const query = '{ computeProviders(first: 1) { totalCount edges { node { id name } } } }';
const served: ServedSubgraph[] = [];
let proxy: FaultProxy;
let graph: SplitGraph;
let launcher: Launcher;

beforeAll(async () => {
  launcher = await createLauncher();
  graph = await createSplitGraph('compute', async ({ databases }) => {
    const first = await serveCompute(databases.compute);
    proxy = await startFaultProxy(targetOf(first.url));
    return proxy.through(first.url);
  });
});

afterAll(async () => {
  await graph.close();
  await proxy.close();
  await Promise.all(served.map(({ close }) => close()));
  await launcher.close();
});

async function serveCompute(database = graph.whole.databases.compute): Promise<ServedSubgraph> {
  const each = await serveSubgraph(subgraphs.compute, {
    database,
    port: 0,
    secret: secretOf('compute'),
    log: silentLog,
  });
  served.push(each);
  return each;
}

/** What went wrong with so many questions, asked by so many clients, one after the other each. */
async function load(questions: number, clients: number, pauseMs: () => number = () => 0): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  const client = async () => {
    for (let i = 0; i < questions / clients; i++) {
      const { status, errors } = await graph.ask(query);
      if (status !== 200 || errors) wrong.push(errors ?? status);
      const pause = pauseMs();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return wrong;
}

test('of 1,000 reads over connections that are closed the moment they might be used again, none fails', async () => {
  const before = proxy.connections().made;
  proxy.setFaults({ idleMs: 300 });
  const wrong = await load(1000, 25, () => 250 + 100 * Math.random());
  proxy.setFaults();

  expect(wrong).toEqual([]);
  expect(proxy.connections().made - before).toBeGreaterThan(50);
}, 300_000);

test('a subgraph is replaced again and again under load, and no request fails', async () => {
  let replaced = 0;
  const loading = load(1000, 8);
  const loaded = loading.then(() => true);
  do {
    const old = served.at(-1)!;
    proxy.leadTo(targetOf((await serveCompute()).url));
    await old.close({ noticeMs: 200 });
    replaced++;
  } while (!(await Promise.race([loaded, Promise.resolve(false)])));
  const wrong = await loading;

  expect(wrong).toEqual([]);
  expect(replaced).toBeGreaterThan(2);
}, 300_000);

test('npm start that is told to end answers all that it had begun with, and then ends well', async () => {
  const settings = { PORT: '0', SEED_COMPANIES: '200', DATA_DIR: launcher.newPath() };
  const running = launcher.launch([process.execPath, 'packages/platform/start.mjs'], settings);
  const url = (await running.prints(/Open +(http:\/\/\S+?)\/ /))[1]!;
  const agent = new Agent({ keepAlive: true });
  const asking = Array.from({ length: 20 }, () =>
    request(`${url}/graphql`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', expect: '100-continue' },
    }),
  );
  // The server has begun with a request when it says that it waits for the rest.
  const begun = asking.map((each) => {
    const continued = once(each, 'continue');
    each.flushHeaders();
    return continued;
  });
  await Promise.all(begun);
  running.signal('SIGTERM');
  const answers = await Promise.all(
    asking.map(async (each) => {
      each.end(JSON.stringify({ query: '{ companies(first: 1) { totalCount } }' }));
      const [response] = (await once(each, 'response')) as [AsyncIterable<Buffer> & { statusCode: number }];
      let text = '';
      for await (const chunk of response) text += chunk.toString();
      return { status: response.statusCode, data: (JSON.parse(text) as { data: unknown }).data };
    }),
  );

  expect(answers).toEqual(Array(20).fill({ status: 200, data: { companies: { totalCount: 200 } } }));
  expect(await running.ended).toBe(0);
  agent.destroy();
}, 300_000);
