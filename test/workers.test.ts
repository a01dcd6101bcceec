import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openDevelopmentIssuer } from '@voucher-graph/platform';
import type { Viewer } from '@voucher-graph/subgraph-kit';
import type { Answer } from '@voucher-graph/testing';
import { askFlagship, get } from './launch/ask.ts';
import { createLauncher, postgresOf, type Launched, type Launcher } from './launch/launcher.ts';

// `WORKERS=2 npm start`: two processes at one port over one PostgreSQL, of which no client may notice that they are two.

jest.setTimeout(300_000);

let launcher: Launcher;
let dataDir: string;
let running: Launched;
let second: Launched;
let url: string;

beforeAll(async () => {
  launcher = await createLauncher();
  dataDir = launcher.newPath();
  running = launcher.launch([process.execPath, 'packages/platform/start.mjs'], {
    PORT: '0',
    WORKERS: '2',
    METRICS_PORT: '0',
    RATE_LIMIT: '60',
    SEED_COMPANIES: '200',
    DATA_DIR: dataDir,
  });
  url = (await running.prints(/Open +(http:\/\/\S+?)\/ /))[1]!;
});

afterAll(() => launcher.close());

/** Asks on a connection of its own: connections are dealt out to the workers in turn. */
function askAnew(body: object, token?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const sent = request(`${url}/graphql`, { method: 'POST', agent: false, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, ...(JSON.parse(text) as Omit<Answer, 'status'>) }),
      );
    });
    sent.on('error', reject).end(JSON.stringify(body));
  });
}

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

const tokenOf = async (viewer: Viewer) => (await openDevelopmentIssuer(dataDir)).sign(viewer);

/** The processes of the workers. PostgreSQL is a child of the same process. */
async function workers(): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s.*start\.mjs/.exec(line)?.groups)
    .flatMap((found) => (Number(found?.['parent']) === running.pid ? [Number(found?.['pid'])] : []));
}

test('both answer at one port, and each tells its own metrics, beside the process that keeps them', async () => {
  expect((await askFlagship(url)).data.company.vouchers.totalCount).toBeGreaterThan(0);
  await Promise.all(times(6, () => askAnew({ query: '{ programs(first: 1) { totalCount } }' })));
  const ports = [...running.output().matchAll(/"port":(\d+),"message":"metrics are served"/g)].map(([, port]) => port);
  const told = await Promise.all(ports.map(async (port) => (await get(`http://127.0.0.1:${port}/metrics`)).text));

  expect(await workers()).toHaveLength(2);
  expect(new Set(ports).size).toBe(3);
  expect(told.filter((text) => /^http_server_request_duration\S*route="\/graphql"/m.test(text))).toHaveLength(2);
});

test('a client has its points once, whichever worker counts them', async () => {
  const token = await tokenOf({ subject: 'a greedy client', scopes: ['researcher'] });
  // 101 points each, of 5000: 49 of them, and a point comes back each second.
  const query = '{ companies(first: 100) { edges { node { id } } } }';
  const statuses: number[] = [];
  for (let i = 0; i < 70; i++) statuses.push((await askAnew({ query }, token)).status);

  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(49);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
});

test('an operation that one worker has kept is known to the other', async () => {
  const query = '{ fund(code: "shanghai-data-2025") { code } }';
  const extensions = {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  };

  const unknown = await askAnew({ extensions });
  const kept = await askAnew({ query, extensions });
  const later = await Promise.all(times(4, () => askAnew({ extensions })));

  expect(unknown.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect([kept, ...later].map(({ data }) => data)).toEqual(times(5, () => ({ fund: { code: 'shanghai-data-2025' } })));
});

test('a worker that dies is replaced, and nobody is refused who asks after that', async () => {
  const [victim, survivor] = await workers();
  process.kill(victim!, 'SIGKILL');
  await running.prints(/"worker":\d,.*a worker ended, and is replaced/);
  while ((await workers()).length < 2) await sleep(100);
  const token = await tokenOf({ subject: 'an auditor', scopes: ['auditor'] });
  const answers = await Promise.all(times(6, () => askAnew({ query: '{ programs(first: 1) { totalCount } }' }, token)));

  expect(await workers()).toContain(survivor);
  expect(await workers()).not.toContain(victim);
  expect(answers.map(({ status }) => status)).toEqual(times(6, () => 200));
});

test('a second npm start on the data folder shares its PostgreSQL, and a seed, which would replace it, is refused', async () => {
  second = launcher.launch([process.execPath, 'packages/platform/start.mjs'], { PORT: '0', DATA_DIR: dataDir });
  const other = (await second.prints(/Open +(http:\/\/\S+?)\/ /))[1]!;
  const seed = launcher.launch([process.execPath, 'packages/platform/start.mjs', 'seed'], { DATA_DIR: dataDir });

  expect(second.output()).toContain(
    `Sharing the PostgreSQL of the Voucher Graph that runs already (process ${running.pid}).`,
  );
  expect(second.output()).not.toMatch(/Took over|Creating|Seeding/);
  expect((await askFlagship(other)).data).toEqual((await askFlagship(url)).data);
  expect(await seed.ended).toBe(1);
  expect(seed.output()).toContain(`${dataDir} is in use by another Voucher Graph (process ${running.pid}): stop`);
  url = other;
});

test('Ctrl-C in the terminal ends the workers, which is told once, and leaves PostgreSQL to who shares it', async () => {
  const server = await postgresOf(dataDir);
  running.signalGroup('SIGINT');

  expect(await running.ended).toBe(0);
  expect(running.output().match(/Stopping/g)).toHaveLength(1);
  expect(running.output()).not.toMatch(/was not closed|bug|Ended at once/);
  expect(await workers()).toEqual([]);
  expect(server).toBeDefined();
  expect(await postgresOf(dataDir)).toBe(server);
  expect((await askFlagship(url)).errors).toBeUndefined();
});

test('the last that shares PostgreSQL revives it when it crashes, and ends it', async () => {
  const server = await postgresOf(dataDir);
  process.kill(server!, 'SIGKILL');
  await second.prints(/PostgreSQL had ended, and was started again/);
  while ((await get(`${url}/readyz`)).status !== 200) await sleep(20);
  second.signalGroup('SIGINT');

  expect(await second.ended).toBe(0);
  expect(await postgresOf(dataDir)).toBeUndefined();
});
