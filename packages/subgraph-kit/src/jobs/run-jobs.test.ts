import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { connectClient } from '../connect-client.ts';
import { connect, type Database } from '../database.ts';
import { defineSubgraph } from '../define-subgraph.ts';
import { createLog, silentLog } from '../log.ts';
import { migrate, runtimeUrl } from '../migrate.ts';
import { startTelemetry } from '../telemetry/start-telemetry.ts';
import { addJob } from './add-job.ts';
import { runJobs } from './run-jobs.ts';

type Payload = { readonly order: string };

let created: TestDatabase;
let database: Database;
/** What each job does is decided by the test that adds it. */
const doings = new Map<string, () => Promise<void>>();
const workshop = defineSubgraph({
  name: 'workshop',
  typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])
    type Query { "Whether it is open." open: Boolean! }`,
  resolvers: { Query: { open: () => true } },
  entities: [],
  migrations: [],
  createLoaders: () => ({}),
  jobs: { build: ({ order }: Payload) => doings.get(order)?.() ?? Promise.resolve() },
});
const job = (order: string, more: object = {}) => ({
  subgraph: 'workshop',
  task: 'build',
  key: order,
  payload: { order },
  ...more,
});
const waiting = async () => (await database.query('SELECT key FROM workshop_jobs.jobs')).length;

beforeAll(async () => {
  created = await createTestDatabase({ name: 'workshop', prepare: (url) => migrate(url, workshop.schemas) });
  database = await connect({ url: runtimeUrl(created.url, 'workshop'), schema: 'workshop', entities: [] });
});

afterAll(async () => {
  await database.close();
  await created.drop();
});

/** A promise, and how to keep it. */
function promised(): { readonly kept: Promise<void>; readonly keep: () => void } {
  let keep: () => void = () => undefined;
  const kept = new Promise<void>((resolve) => (keep = resolve));
  return { kept, keep };
}

test('a job whose cause is rolled back is never done', async () => {
  const lost = database.transaction(async (query) => {
    await addJob(query, job('lost'));
    throw new Error('The cause failed.');
  });

  await expect(lost).rejects.toThrow('The cause failed.');
  expect(await waiting()).toBe(0);
});

test('a job is done as its subgraph, and tried again until it succeeds', async () => {
  let tries = 0;
  const { kept, keep } = promised();
  doings.set('stubborn', () => {
    if (++tries < 2) return Promise.reject(new Error('Not yet.'));
    keep();
    return Promise.resolve();
  });
  await database.transaction((query) => addJob(query, job('stubborn')));
  const runner = await runJobs(workshop, { database, log: silentLog });
  await kept;
  await runner.close();

  expect(tries).toBe(2);
  expect(await waiting()).toBe(0);
});

test('of several workers, one does a job', async () => {
  let done = 0;
  const all = promised();
  for (let i = 0; i < 20; i++)
    doings.set(`shared ${i}`, () => {
      if (++done === 20) all.keep();
      return Promise.resolve();
    });
  await database.transaction(async (query) => {
    for (let i = 0; i < 20; i++) await addJob(query, job(`shared ${i}`));
  });
  const runners = await Promise.all([1, 2].map(() => runJobs(workshop, { database, log: silentLog })));
  await all.kept;
  await Promise.all(runners.map(({ close }) => close()));

  expect(done).toBe(20);
  expect(await waiting()).toBe(0);
});

test('what a killed worker had taken is done by another', async () => {
  const { kept, keep } = promised();
  doings.set('orphan', () => {
    keep();
    return Promise.resolve();
  });
  await database.transaction((query) => addJob(query, job('orphan')));
  await database.transaction(async (query) => {
    await query(`UPDATE workshop_jobs._private_jobs SET locked_by = 'killed', locked_at = now() - interval '1 hour'`);
  });
  const runner = await runJobs(workshop, { database, log: silentLog });
  await kept;
  await runner.close();

  expect(await waiting()).toBe(0);
});

test('jobs that fail each time, or never end, keep no other from being done; they are told of, and done when they are mended', async () => {
  const metrics = { port: 0, host: '127.0.0.1' };
  const telemetry = await startTelemetry({ logLevel: 'silent', metrics }, { service: 'workshop', log: silentLog });
  const stuck = async () => {
    const text = await (await fetch(telemetry.metricsUrl ?? '')).text();
    return Number(/^job_stuck\{subgraph="workshop"\} (\d+)$/m.exec(text)?.[1]);
  };
  let written = '';
  const log = createLog({ destination: { write: (line) => void (written += line) } });
  const poison = ['fails', 'throws', 'hangs'];
  doings.set('fails', () => Promise.reject(new Error('No.')));
  doings.set('throws', () => {
    throw new Error('No.');
  });
  doings.set('hangs', () => new Promise(() => undefined));
  const others = promised();
  const sound = new Set(Array.from({ length: 300 }, (_, i) => `sound ${i}`));
  await database.transaction(async (query) => {
    for (const order of poison) await addJob(query, job(order));
    for (const order of sound) {
      doings.set(order, () => {
        sound.delete(order);
        if (sound.size === 0) others.keep();
        return Promise.resolve();
      });
      await addJob(query, job(order));
    }
  });
  const runner = await runJobs(workshop, { database, log, secondsAtMost: 1 });
  await others.kept;
  while ((await waiting()) > poison.length) await sleep(50);
  // As time would, and some of the tries.
  const goOn = () =>
    database.transaction(async (query) => {
      await query(
        'UPDATE workshop_jobs._private_jobs SET run_at = now(), attempts = greatest(attempts, 3) WHERE locked_at IS NULL',
      );
    });
  while ((await stuck()) < poison.length) await goOn().then(() => sleep(50));
  for (const order of poison) doings.set(order, () => Promise.resolve());
  while ((await waiting()) > 0) await goOn().then(() => sleep(50));
  while ((await stuck()) > 0) await sleep(50);
  await runner.close();
  await telemetry.close();

  expect(sound).toEqual(new Set());
  for (const message of ['No.', 'The job was not done in 0.8 seconds.'])
    expect(written).toContain(`"task":"build","error":{"type":"Error","message":"${message}"`);
}, 60_000);

test('a job for later wakes no worker, is done when it is due, and once where it is added twice', async () => {
  const { kept, keep } = promised();
  let done = 0;
  doings.set('late', () => {
    done++;
    keep();
    return Promise.resolve();
  });
  const woken: string[] = [];
  const listener = await connectClient(created.url, 'a test');
  listener.on('notification', ({ channel }) => woken.push(channel));
  await listener.query('LISTEN "jobs:insert"');
  await database.transaction((query) => addJob(query, job('known'))); // with its task, which others then find
  await listener.query('SELECT 1');
  expect(woken.splice(0)).toEqual(['jobs:insert']);
  doings.set('known', () => Promise.resolve());

  await database.transaction((query) => addJob(query, job('late', { afterSeconds: 1 })));
  await listener.query('SELECT 1');
  expect(woken).toEqual([]);
  await database.transaction((query) => addJob(query, job('late', { afterSeconds: 1 })));
  await listener.end();
  const runner = await runJobs(workshop, { database, log: silentLog });
  await kept;
  await runner.close();

  expect(done).toBe(1);
  expect(await waiting()).toBe(0);
});

test('a worker whose connections the server ends goes on', async () => {
  const runner = await runJobs(workshop, { database, log: silentLog });
  const admin = await connectClient(created.url, 'a test');
  for (let ended = 0; ended < 3; ended++)
    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'workshop'");
  await admin.end();
  const { kept, keep } = promised();
  doings.set('survivor', () => {
    keep();
    return Promise.resolve();
  });
  for (let isAdded = false; !isAdded;)
    isAdded = await database
      .transaction((query) => addJob(query, job('survivor')))
      .then(
        () => true,
        () => false,
      );
  await kept;
  await runner.close();

  expect(await waiting()).toBe(0);
});
