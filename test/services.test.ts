import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { subgraphNames } from '@voucher-graph/platform';
import { createTestGraph, startFaultProxy, targetOf, type TestGraph } from '@voucher-graph/testing';
import Ajv from 'ajv';
import pg from 'pg';
import { startLoad } from './faults/load.ts';
import { createLauncher, type Launcher } from './launch/launcher.ts';
import { readComposeFile, type Service } from './services/compose-file.ts';
import { readDockerIgnore } from './services/docker-ignore.ts';
import { readCopy, readDockerfile } from './services/dockerfile.ts';
import { copiesFromContext } from './services/fill-image.ts';
import { readOperations } from './services/read-operations.ts';
import { hasHive, startHive } from './services/start-hive.ts';
import { runServices, type RunningServices } from './services/run-services.ts';

// docker-compose.yml and the Dockerfile, read as an engine reads them; and what they run, without an engine.

jest.setTimeout(300_000);

const root = new URL('../', import.meta.url);
const compose = readComposeFile({ NODE_ENV: 'development' });
const ours = Object.entries(compose.services).filter(([, { build }]) => build);
const stages = readDockerfile();

let launcher: Launcher;
/** The same graph in one process, over the same database: what the services must answer. */
let graph: TestGraph;
let running: RunningServices;

beforeAll(async () => {
  launcher = await createLauncher();
  graph = await createTestGraph();
  running = await runServices(compose, graph.databaseUrl, launcher);
});

afterAll(async () => {
  await launcher.close();
  await graph.close();
});

test('docker-compose.yml is one by the Compose Specification, which would find a mistake', () => {
  const schema = JSON.parse(readFileSync(new URL('services/compose-spec.json', import.meta.url), 'utf8')) as object;
  const ajv = new Ajv({ meta: true, unknownFormats: ['duration'] });
  // Draft 7's own name begins with http: the specification says https.
  const isValid = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  const with_ = (change: object) => ({
    ...compose,
    services: { ...compose.services, gateway: { ...compose.services['gateway'], ...change } },
  });

  expect([isValid(compose), isValid.errors]).toEqual([true, null]);
  expect(isValid(with_({ healtcheck: {} }))).toBe(false);
  expect(isValid(with_({ depends_on: { companies: { condition: 'service_ready' } } }))).toBe(false);
  expect(isValid(with_({ read_only: 3 }))).toBe(false);
});

test.each(Object.entries(compose.services))(
  '%s has a fixed image, limits, no rights and no disk, and is no root',
  (_name, { image, user, build, read_only, cap_drop, security_opt, deploy }: Service) => {
    const stage = stages.find(({ name }) => name === build?.target);
    const runsAs = user ?? stage?.instructions.findLast(({ name }) => name === 'USER')?.rest;

    expect(image).toMatch(/^[a-z/-]+:\d+\.\d+/);
    expect(['node', 'postgres']).toContain(runsAs);
    expect({ read_only, cap_drop, security_opt }).toEqual({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(Object.keys(deploy?.resources.limits ?? {}).sort()).toEqual(['cpus', 'memory', 'pids']);
  },
);

test('services start in order: PostgreSQL, migrations, subgraphs, gateway, each when the one before is ready', () => {
  const conditions = Object.fromEntries(ours.map(([name, { depends_on }]) => [name, depends_on]));
  const healthy = { condition: 'service_healthy' };

  expect(conditions).toEqual({
    migrate: { postgres: healthy },
    seed: { postgres: healthy },
    ...Object.fromEntries(
      subgraphNames.map((name) => [name, { migrate: { condition: 'service_completed_successfully' } }]),
    ),
    gateway: Object.fromEntries(subgraphNames.map((name) => [name, healthy])),
  });
  for (const name of [...subgraphNames, 'gateway', 'postgres'])
    expect(compose.services[name]?.healthcheck?.test[0]).toBe('CMD');
});

test('only the gateway is published, on loopback; PostgreSQL and the subgraphs have no way out, and the gateway none to the data', () => {
  const published = Object.entries(compose.services).filter(([, { ports }]) => ports);
  const open = Object.entries(compose.networks).filter(([, network]) => network.internal !== true);

  expect(published.map(([name, { ports }]) => [name, ports])).toEqual([['gateway', ['127.0.0.1:4000:4000']]]);
  expect(open.map(([name]) => name)).toEqual(['edge']);
  expect(Object.entries(compose.services).flatMap(([name, { networks }]) => (networks?.includes('edge') ? [name] : []))).toEqual(['gateway']); // prettier-ignore
  expect(compose.services['gateway']?.networks).not.toContain('data');
});

test('secrets come from files: each that a service reads is its own, and none stands in the environment', () => {
  for (const { environment = {}, secrets = [] } of Object.values(compose.services)) {
    const files = Object.entries(environment).filter(([key]) => key.endsWith('_FILE'));
    expect(files.map(([, file]) => file).sort()).toEqual(secrets.map((name) => `/run/secrets/${name}`).sort());
    expect(Object.keys(environment).filter((key) => /SECRET|PASSWORD|DATABASE_URL/.test(key) && !key.endsWith('_FILE'))).toEqual([]); // prettier-ignore
  }
  for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`./secrets/${name}`);
  const admins = ours.filter(([, { secrets }]) => secrets?.includes('admin_database_url'));
  expect(admins.map(([name]) => name)).toEqual(['migrate', 'seed']);
});

test('the Dockerfile takes fixed images and the lock file, and its last word in each image is a user without rights', () => {
  const names = stages.map(({ name }) => name);
  for (const { from, instructions } of stages) {
    if (!names.includes(from)) expect(from).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
    for (const { name, rest } of instructions) {
      expect(name).not.toBe('ADD');
      if (rest.includes('npm ')) expect(rest).toMatch(/^npm ci --omit=dev --omit=optional /);
    }
    for (const copy of instructions.filter(({ name }) => name === 'COPY').map(readCopy))
      if (copy.stage !== undefined) expect(names).toContain(copy.stage);
  }
  for (const target of new Set(ours.map(([, { build }]) => build?.target))) {
    const stage = stages.find(({ name }) => name === target)!;
    expect(stage.instructions.at(-1)).toEqual({ name: 'USER', rest: 'node' });
    for (const { sources } of copiesFromContext(stage))
      for (const source of sources) expect(existsSync(new URL(source, root))).toBe(true);
  }
});

test('what is secret, large or of another machine never reaches an engine', () => {
  const isLeftOut = readDockerIgnore();
  const left = ['secrets/graph_secret', '.git/config', '.data/x', 'node_modules/pg/package.json', '.env', 'gateway/node_modules/x/y', 'gateway/src/config.test.ts']; // prettier-ignore
  const taken = ['package.json', 'package-lock.json', 'gateway/src/main.ts', 'packages/ledger/src/migrations/004-post.sql', 'subgraphs/compute/schema.graphql']; // prettier-ignore

  expect(left.filter((path) => !isLeftOut(path))).toEqual([]);
  expect(taken.filter(isLeftOut)).toEqual([]);
});

/** Asks all read operations there, and expects what the one process answers. */
async function expectEqualAnswers(url: string): Promise<void> {
  const asked = await readOperations(graph);
  for (const { query, variables, operationName } of asked) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const expected = await graph.ask(query, variables, operationName);
    const { data, errors } = (await response.json()) as typeof expected;

    expect(errors).toBeUndefined();
    expect(data).toEqual(expected.data);
  }
  expect(asked.length).toBeGreaterThanOrEqual(7);
}

test('each service runs by its own command, and together they answer every read operation as one process does', async () => {
  await expectEqualAnswers(running.urls['gateway']!);

  expect(Object.keys(running.launched).sort()).toEqual(['migrate', ...subgraphNames, 'gateway'].sort());
});

test('a subgraph logs in as itself, and what it is given opens no other schema and changes no table', async () => {
  const url = readFileSync(join(running.secrets, 'companies_database_url'), 'utf8');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const sent = async (sql: string) => client.query(sql).then(() => 'done', (error: unknown) => (error as { code: string }).code); // prettier-ignore
  const outcomes = [
    await sent('SELECT FROM companies.company LIMIT 1'),
    await sent('SELECT FROM programs.voucher LIMIT 1'),
    await sent('ALTER TABLE companies.company ADD COLUMN more text'),
  ];
  const { rows } = await client.query<{ usename: string }>(
    "SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'voucher-graph%'",
  );
  await client.end();

  expect(outcomes).toEqual(['done', '42501', '42501']);
  expect(rows.map(({ usename }) => usename).sort()).toEqual([...subgraphNames].sort());
});

test('a URL at which another subgraph answers is refused at start, by name, by the gateway and by who asks it', async () => {
  const { urls, again } = running;
  const swapped = { companies: 'compute', compute: 'companies', programs: 'programs', datasets: 'datasets' };
  const gateway = again('gateway', {
    PORT: '0',
    SUBGRAPHS: Object.entries(swapped).map(([name, at]) => `${name}=${urls[at]}/graphql`).join(','), // prettier-ignore
  });
  const programs = again('programs', { PORT: '0', COMPUTE_URL: `${urls['companies']}/graphql` });

  expect([await gateway.ended, await programs.ended]).toEqual([1, 1]);
  expect(gateway.output()).toMatch(
    /^SUBGRAPHS sends (companies|compute) to http:\S+, where subgraph (?!\1)(companies|compute) answers: correct its URL\.$/m,
  );
  expect(programs.output()).toContain(
    `\nCOMPUTE_URL is ${urls['companies']}/graphql, where subgraph companies answers, not compute: correct it.\n`,
  );
});

test('a gateway of two workers answers the same, ends as one, and does not start when they cannot', async () => {
  const settings = { PORT: '0', WORKERS: '2' };
  const pair = running.again('gateway', { ...settings, STORE_URL: graph.databaseUrl });
  const broken = running.again('gateway', { ...settings, STORE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  await expectEqualAnswers((await pair.prints(/answers at (http:\S+)\/graphql/))[1]!);
  pair.signalGroup('SIGINT');

  expect([await pair.ended, await broken.ended]).toEqual([0, 1]);
  expect(broken.output()).toContain('STORE_URL cannot be used');
  expect(broken.output()).toContain('\nA worker could not start, and no other was: it says above why.\n');
});

test('the gateway is replaced again and again under load, each by one that is ready, and no request fails', async () => {
  const query = '{ companies(first: 3) { totalCount edges { node { name vouchers(first: 2) { totalCount } } } } }';
  const expected = { status: 200, body: expect.objectContaining({ data: (await graph.ask(query)).data as unknown }) };
  const start = async () => {
    const launched = running.again('gateway', { PORT: '0', RATE_LIMIT: '0' });
    return { launched, target: targetOf((await launched.prints(/answers at (http:\S+)\/graphql/))[1]!) };
  };
  let gateway = await start();
  const balancer = await startFaultProxy(gateway.target);
  let isOver = false;
  const load = { clients: 20, query, comesBack: () => !isOver, restMs: 200 };
  const { outcomes, left } = startLoad(`http://127.0.0.1:${balancer.port}`, load);
  const exits: unknown[] = [];
  const answeredBy: number[] = [];
  for (let replaced = 0; replaced < 3; replaced++) {
    while (outcomes.length < 100 * (replaced + 1)) await sleep(5);
    const next = await start();
    balancer.leadTo(next.target);
    isOver = replaced === 2; // clients go with the last
    const before = outcomes.length;
    gateway.launched.signal('SIGTERM');
    exits.push(await gateway.launched.ended);
    answeredBy.push(outcomes.length - before);
    gateway = next;
  }
  gateway.launched.signal('SIGTERM');
  await left;
  await balancer.close();

  for (const outcome of outcomes) expect(outcome).toEqual(expected);
  expect(exits).toEqual([0, 0, 0]);
  for (const meanwhile of answeredBy) expect(meanwhile).toBeGreaterThan(0);
});

const whereHiveIs = hasHive ? test : test.skip; // npm ci --prefix packages/bench/rivals

whereHiveIs(
  'Hive Gateway answers the same from the supergraph that npm run compose prints (where it is installed)',
  async () => {
    const subgraphs = subgraphNames.map((name) => `${name}=${running.urls[name]}/graphql`).join(',');
    const hive = await startHive(launcher, {
      SUBGRAPHS: subgraphs,
      GRAPH_SECRET_FILE: join(running.secrets, 'graph_secret'),
    });
    await expectEqualAnswers(hive.url);
    const forged = await fetch(`${hive.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer forged' },
      body: JSON.stringify({ query: '{ programs(first: 1) { totalCount } }' }),
    });
    hive.launched.signal('SIGTERM');

    const { data, errors } = (await forged.json()) as { data?: any; errors?: unknown[] };
    expect(errors).toHaveLength(1);
    expect(data?.programs ?? null).toBeNull();
  },
);

test('what an engine sends to stop a service ends it without an error, the gateway first', async () => {
  for (const name of ['gateway', ...subgraphNames]) {
    running.launched[name]!.signal('SIGTERM');
    expect([name, await running.launched[name]!.ended]).toEqual([name, 0]);
  }
});
