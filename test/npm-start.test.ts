import { once } from 'node:events';
import { rename, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ask, askFlagship, get } from './launch/ask.ts';
import { createLauncher, postgresOf, type Launched, type Launcher } from './launch/launcher.ts';

// The life of `npm start`: real processes on one data folder, from nothing through Ctrl-C, kill -9 and a dead PostgreSQL.

jest.setTimeout(300_000); // some start four times, and a machine may have other work

let launcher: Launcher;
/** The folder that three starts after another use. */
let dataDir: string;
let running: Launched;
let url: string;
let company: unknown;

beforeAll(async () => {
  launcher = await createLauncher();
  dataDir = launcher.newPath();
});

afterAll(() => launcher.close());

const start = (settings: Readonly<Record<string, string>> = {}) =>
  launcher.launch(['npm', 'start'], { PORT: '0', SEED_COMPANIES: '200', DATA_DIR: dataDir, ...settings });

/** Without npm between: signals reach it directly. */
const startAlone = (settings: Readonly<Record<string, string>>) =>
  launcher.launch([process.execPath, 'packages/platform/start.mjs'], { PORT: '0', ...settings });

const opened = async (launched: Launched) => (await launched.prints(/Open +(http:\/\/\S+?)\/ /))[1]!;

const until = async <T>(look: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> => {
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    await sleep(50);
  }
};

test('npm start goes from an empty folder to a graph that answers, shows its progress, and says what to open', async () => {
  running = start();
  url = await opened(running);

  expect(running.output()).toMatch(/Creating a PostgreSQL 18 database.*Seeding 200 companies.*The graph answers/s);
  for (const path of ['/', '/graphql', '/schema.graphql']) expect(running.output()).toContain(`${url}${path}`);
  expect(await get(`${url}/livez`)).toEqual({ status: 200, text: '{"status":"ok"}' });
  expect(await get(`${url}/readyz`)).toEqual({ status: 200, text: '{"status":"ok"}' });
  const schema = buildSchema((await get(`${url}/schema.graphql`)).text);
  expect(Object.keys(schema.getQueryType()!.getFields())).toContain('company');
  expect((await get(`${url}/`)).text).toContain('<title>Voucher Graph</title>');
  const { data, errors } = await askFlagship(url);
  expect(errors).toBeUndefined();
  expect(data.company.vouchers.totalCount).toBeGreaterThan(0);
  expect(data.company.rentals.totalCount).toBeGreaterThan(0);
  expect(data.company.datasetLicenses.totalCount).toBeGreaterThan(0);
  company = data.company;
});

test('npm run token prints tokens for roles, which the running graph takes', async () => {
  const settings = { DATA_DIR: dataDir, PORT: new URL(url).port };
  const run = async (...args: readonly string[]) => {
    const launched = launcher.launch(['npm', 'run', '--silent', 'token', '--', ...args], settings);
    return { code: await launched.ended, text: launched.output().trim() };
  };
  const { creditCode } = company as { creditCode: string };
  const query = `{ company(creditCode: "${creditCode}") { accounts { revenue { amount } } } }`;

  const member = await run('company.member', '--company', creditCode);
  const other = await run('city.desk', '--city', '640000');
  const { data } = await ask(
    url,
    '{ computeProviders(first: 1) { edges { node { id } } } datasetVendors(first: 1) { edges { node { id } } } }',
  );
  const sellers = await Promise.all(
    Object.entries({ provider: data.computeProviders, vendor: data.datasetVendors }).map(async ([kind, list]) => {
      const { id } = (list as { edges: [{ node: { id: string } }] }).edges[0].node;
      const { text } = await run(`${kind}.operator`, `--${kind}`, id);
      const { status } = await ask(url, '{ rentals(first: 1) { totalCount } }', {}, text);
      return { status, isOurs: Buffer.from(text.split('.')[1] ?? '', 'base64url').includes(`"${kind}_id":"${id}"`) };
    }),
  );
  const [anonymous, asMember, asOther] = [
    await ask(url, query),
    await ask(url, query, {}, member.text),
    await ask(url, query, {}, other.text),
  ];

  expect([member.code, other.code]).toEqual([0, 0]);
  expect(sellers).toEqual(sellers.map(() => ({ status: 200, isOurs: true })));
  expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(asMember.errors).toBeUndefined();
  expect(asMember.data.company.accounts.length).toBeGreaterThan(0);
  expect(asOther).toMatchObject({
    data: { company: { accounts: null } },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(await run('company.member')).toMatchObject({ code: 1, text: expect.stringContaining('add --company') });
  expect(await run('king')).toMatchObject({ code: 1, text: expect.stringContaining('ROLE is one of company.member,') });
  expect(await run('company.member', '--company', '91310000MA1FL00008')).toMatchObject({
    code: 1,
    text: 'The graph has no company with the creditCode 91310000MA1FL00008: give another.',
  });
});

test('Ctrl-C in the terminal ends it and its PostgreSQL, whatever clients still hold open', async () => {
  const { hostname, port } = new URL(url);
  const slow = connect(Number(port), hostname).on('error', () => undefined);
  await once(slow, 'connect');
  slow.write(
    'POST /graphql HTTP/1.1\r\nhost: slow\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  );

  running.signalGroup('SIGINT');

  expect([0, 'SIGINT']).toContain(await running.ended); // npm reports how its shell took the signal
  expect(running.output().match(/Stopping/g)).toHaveLength(1);
  expect(running.output()).not.toContain('Ended at once');
  expect(await postgresOf(dataDir)).toBeUndefined();
  slow.destroy();
});

test('the second start finds the same data, and neither creates nor seeds anything', async () => {
  running = start();
  url = await opened(running);

  expect(running.output()).not.toMatch(/Creating|Seeding/);
  expect((await askFlagship(url)).data.company).toEqual(company);
});

test('while PostgreSQL is gone, /readyz names what is missing and queries say to try again; then it is started again', async () => {
  const killed = (await postgresOf(dataDir))!;
  const home = join(dataDir, 'postgres');
  // With its files aside, PostgreSQL cannot come back before we have looked.
  await rename(join(home, 'data'), join(home, 'aside'));
  process.kill(killed, 'SIGKILL');

  const unready = await until(
    () => get(`${url}/readyz`),
    ({ text }) => text.includes('companies, programs, compute, datasets'),
  );
  const answer = await ask(url, '{ companies(first: 1) { totalCount } }');
  const alive = await get(`${url}/livez`);
  const said = await running.prints(/PostgreSQL has ended, and does not start: .*/);
  await rename(join(home, 'aside'), join(home, 'data'));
  const ready = await until(
    () => get(`${url}/readyz`),
    ({ status }) => status === 200,
  );
  const again = await askFlagship(url);

  expect(unready.status).toBe(503);
  expect(answer.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
    ['The data cannot be reached right now. Try again in a few seconds.', { code: 'UNAVAILABLE' }],
  ]);
  expect(alive.status).toBe(200);
  expect(said[0]).toMatch(/could not access directory|cannot be/);
  expect(ready.status).toBe(200);
  expect(again.data.company).toEqual(company);
  expect(await postgresOf(dataDir)).not.toBe(killed);
});

test('after kill -9 the next start takes over the PostgreSQL that was left, with its data', async () => {
  const left = await postgresOf(dataDir);
  running.signalGroup('SIGKILL');
  await running.ended;
  expect(await postgresOf(dataDir)).toBe(left);

  running = start();
  url = await opened(running);

  expect(running.output()).toContain(`Took over the PostgreSQL (process ${left}) of a run that was killed.`);
  expect(running.output()).not.toMatch(/Creating|Seeding/);
  expect((await askFlagship(url)).data.company).toEqual(company);
});

test('SIGTERM to npm alone ends all of it', async () => {
  running.signal('SIGTERM');

  await running.ended;
  expect(
    await until(
      () => postgresOf(dataDir),
      (pid) => pid === undefined,
    ),
  ).toBeUndefined();
  await expect(get(`${url}/livez`)).rejects.toThrow();
});

test('Ctrl-C while the database is made leaves no PostgreSQL, and neither does SIGTERM to Node alone', async () => {
  const byTerminal = { DATA_DIR: launcher.newPath() };
  const alone = { DATA_DIR: launcher.newPath() };
  const interrupted = startAlone(byTerminal);
  const terminated = startAlone(alone);
  await interrupted.prints(/Creating/);
  interrupted.signalGroup('SIGINT');
  await terminated.prints(/Creating/);
  terminated.signal('SIGTERM');

  expect([await interrupted.ended, await terminated.ended]).toEqual([0, 0]);
  expect([await postgresOf(byTerminal.DATA_DIR), await postgresOf(alone.DATA_DIR)]).toEqual([undefined, undefined]);
});

test('a seed that was interrupted, by kill -9 or by Ctrl-C, is written anew by the next start, which says so', async () => {
  const settings = { DATA_DIR: launcher.newPath(), SEED_COMPANIES: '1000' };
  const killed = startAlone(settings);
  await killed.prints(/Granting and spending/);
  killed.signalGroup('SIGKILL');
  await killed.ended;

  const interrupted = startAlone(settings);
  await interrupted.prints(/The last seed was interrupted: writing it again.*Seeding 1,000/s);
  interrupted.signalGroup('SIGINT');
  expect(await interrupted.ended).toBe(0);
  expect(interrupted.output()).not.toMatch(/rror/);
  expect(await postgresOf(settings.DATA_DIR)).toBeUndefined();

  const completed = startAlone({ ...settings, SEED_COMPANIES: '200' });
  const at = await opened(completed);
  expect(completed.output()).toMatch(/The last seed was interrupted: writing it again.*Seeding 200/s);
  expect((await ask(at, '{ companies(first: 1) { totalCount } }')).data).toEqual({ companies: { totalCount: 200 } });
  expect((await askFlagship(at)).errors).toBeUndefined();

  completed.signalGroup('SIGHUP'); // the terminal was closed
  expect(await completed.ended).toBe(0);
  expect(await postgresOf(settings.DATA_DIR)).toBeUndefined();
  await expect(stat(join(settings.DATA_DIR, 'postgres'))).resolves.toBeDefined();
});
