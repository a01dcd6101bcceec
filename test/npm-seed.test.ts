import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { ask, askFlagship } from './launch/ask.ts';
import { createLauncher, postgresOf, type Launched, type Launcher } from './launch/launcher.ts';

// `npm run seed`, and databases on other servers than the embedded one.

jest.setTimeout(300_000); // some start four times, and a machine may have other work

let launcher: Launcher;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  launcher = await createLauncher();
});

afterAll(async () => {
  await launcher.close();
  for (const { drop } of databases) await drop();
});

const settings = (more: Readonly<Record<string, string>>) => ({ PORT: '0', SEED_COMPANIES: '200', ...more });

const start = (more: Readonly<Record<string, string>>) =>
  launcher.launch([process.execPath, 'packages/platform/start.mjs'], settings(more));

async function seed(dataDir: string, ...args: readonly string[]) {
  const launched = launcher.launch(['npm', 'run', 'seed', '--', ...args], settings({ DATA_DIR: dataDir }));
  return { code: await launched.ended, output: launched.output() };
}

const opened = async (launched: Launched) => (await launched.prints(/Open +(http:\/\/\S+?)\/ /))[1]!;

async function newDatabase(): Promise<string> {
  const database = await createTestDatabase();
  databases.push(database);
  return database.url;
}

test('npm run seed fills a new folder, keeps what is there, replaces it when told to, and npm start uses it', async () => {
  const dataDir = launcher.newPath();

  const first = await seed(dataDir, '--companies', '1000');
  const again = await seed(dataDir, '--companies', '300');
  const replaced = await seed(dataDir, '--companies', '300', '--replace');
  const left = await postgresOf(dataDir);
  const started = start({ DATA_DIR: dataDir });
  const url = await opened(started);

  expect([first.code, again.code, replaced.code]).toEqual([0, 0, 0]);
  expect(first.output).toMatch(/Seeding 1,000 companies.*Done\./s);
  expect(again.output).toContain('This database is seeded already: add --replace to remove that seed');
  expect(again.output).not.toContain('Seeding');
  expect(replaced.output).toMatch(/Removing the earlier seed.*Seeding 300 companies.*Done\./s);
  expect(left).toBeUndefined();
  expect(started.output()).not.toContain('Seeding');
  expect((await ask(url, '{ companies(first: 1) { totalCount } }')).data).toEqual({ companies: { totalCount: 300 } });
  expect((await askFlagship(url)).errors).toBeUndefined();
  started.signal('SIGTERM');
  expect(await started.ended).toBe(0);
});

test("DATABASE_URL uses that server, and starts none; a subgraph's own URL moves it to another database", async () => {
  const dataDir = launcher.newPath();
  const theirs = await newDatabase();

  const whole = start({ DATABASE_URL: theirs, DATA_DIR: dataDir });
  const flagship = await askFlagship(await opened(whole));
  whole.signal('SIGTERM');
  expect(await whole.ended).toBe(0);

  const moved = start({ DATABASE_URL: theirs, COMPANIES_DATABASE_URL: await newDatabase(), DATA_DIR: dataDir });
  expect(await moved.ended).toBe(1);

  expect(flagship.errors).toBeUndefined();
  expect(flagship.data.company.rentals.totalCount).toBeGreaterThan(0);
  expect(moved.output()).toMatch(/holds nothing of companies: move its schema there/);
  expect((await readdir(dataDir)).sort()).toEqual(['.voucher-graph', 'development-issuer.json']);
});

test('a graph that is split over two servers answers the flagship', async () => {
  const dataDir = launcher.newPath();

  const split = start({
    DATA_DIR: dataDir,
    COMPANIES_DATABASE_URL: await newDatabase(),
    COMPUTE_DATABASE_URL: await newDatabase(),
  });
  const { data, errors } = await askFlagship(await opened(split));

  expect(errors).toBeUndefined();
  expect(data.company.vouchers.totalCount).toBeGreaterThan(0);
  expect(data.company.rentals.totalCount).toBeGreaterThan(0);
  expect(data.company.datasetLicenses.totalCount).toBeGreaterThan(0);
  expect(await postgresOf(dataDir)).toBeGreaterThan(0);
});
