import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { subgraphs } from '@voucher-graph/platform';
import { migrate } from '@voucher-graph/subgraph-kit';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import pg from 'pg';
import { createOldPostgres } from './launch/old-postgres.ts';
import { createLauncher, type Launcher } from './launch/launcher.ts';

// What keeps `npm start` and `npm run seed` from going on is said in one line, and nothing is written.

jest.setTimeout(300_000); // some start four times, and a machine may have other work

let launcher: Launcher;
const servers: Server[] = [];
const databases: TestDatabase[] = [];
const mounted: string[] = [];

beforeAll(async () => {
  launcher = await createLauncher();
});

afterAll(async () => {
  for (const folder of mounted) await promisify(execFile)('umount', ['--lazy', folder]);
  await launcher.close();
  for (const { drop } of databases) await drop();
  for (const server of servers) server.close();
});

/** What a command says that ends by itself, without its progress. */
async function refused(settings: Readonly<Record<string, string>>, args: readonly string[] = ['start']) {
  const process = launcher.launch([globalThis.process.execPath, 'packages/platform/start.mjs', ...args], {
    PORT: '0',
    SEED_COMPANIES: '200',
    DATA_DIR: launcher.newPath(),
    ...settings,
  });
  const code = await process.ended;
  const lines = process.output().split('\n');
  return { code, lines: lines.filter((line) => line !== '' && !/^ +\d+\.\d s /.test(line)) };
}

const says = (...lines: readonly (string | RegExp)[]) => ({
  code: 1,
  lines: lines.map((line) => (line instanceof RegExp ? expect.stringMatching(line) : line)),
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function newDatabase(...sql: readonly string[]): Promise<{ readonly url: string; readonly query: Query }> {
  const database = await createTestDatabase();
  databases.push(database);
  const query: Query = async (text) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  for (const text of sql) await query(text);
  return { url: database.url, query };
}

type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** All that is in a database beside PostgreSQL's own. */
const contents =
  "SELECT relnamespace::regnamespace::text AS schema, relname FROM pg_class WHERE relnamespace::regnamespace::text !~ '^pg_|^information_schema$' ORDER BY 1, 2";
const schemas =
  "SELECT nspname, nspacl::text FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$' ORDER BY 1";

test('settings that would let strangers in never start half, and say what to set', async () => {
  expect(await refused({ NODE_ENV: 'production' })).toEqual(
    says('OIDC_ISSUER is not set: in production, set it to the issuer whose access tokens this graph takes.'),
  );
  expect(await refused({ NODE_ENV: 'production', DEVELOPMENT_ISSUER: 'on' })).toEqual(
    says(
      'OIDC_ISSUER is not set: in production, set it to the issuer whose access tokens this graph takes.',
      'DEVELOPMENT_ISSUER is on in production: unset it, and set OIDC_ISSUER and OIDC_JWKS_URL.',
    ),
  );
  expect(await refused({ HOST: '0.0.0.0', DEVELOPMENT_ISSUER: 'on' })).toEqual(
    says(
      /^HOST is 0\.0\.0\.0, where tokens would travel in the clear: set TLS_CERT_FILE/,
      'DEVELOPMENT_ISSUER is on at 0.0.0.0, where others can reach it: unset it, or unset HOST.',
    ),
  );
});

test('settings that are wrong are all named at once, and the data folder is not made', async () => {
  const dataDir = launcher.newPath();

  expect(await refused({ PORT: 'abc', DATABASE_URL: 'mysql://x', SEED_COMPANIES: '-1', DATA_DIR: dataDir })).toEqual(
    says(
      'PORT is "abc": set a whole number from 0 to 65535.',
      'DATABASE_URL is no PostgreSQL URL: set one such as postgres://user:secret@host:5432/database.',
      'SEED_COMPANIES is "-1": set a whole number from 200 to 5000000.',
    ),
  );
  await expect(stat(dataDir)).rejects.toThrow('ENOENT');
});

test('a port in use is found out before anything is created', async () => {
  const port = await listen(createServer());
  const dataDir = launcher.newPath();

  expect(await refused({ PORT: String(port), DATA_DIR: dataDir })).toEqual(
    says(`Port ${port} on 127.0.0.1 is in use: stop what listens there, or set PORT to a free one.`),
  );
  await expect(stat(dataDir)).rejects.toThrow('ENOENT');
});

test('a folder that is not ours stays as it is', async () => {
  const dataDir = launcher.newPath();
  await mkdir(dataDir);
  await writeFile(join(dataDir, 'thesis.txt'), 'years of work');

  expect(await refused({ DATA_DIR: dataDir })).toEqual(
    says(`${dataDir} is not a Voucher Graph data folder, and not empty: set DATA_DIR to an empty or new folder.`),
  );
  expect(await readdir(dataDir)).toEqual(['thesis.txt']);
});

test('a server that is down is named, and so is one that is too old; no other database is touched before', async () => {
  const gone = createServer();
  const closed = await listen(gone);
  gone.close();
  const old = await listen(createOldPostgres());
  const { url, query } = await newDatabase();

  const down = await refused({ DATABASE_URL: url, DATASETS_DATABASE_URL: `postgres://a:b@127.0.0.1:${closed}/theirs` });
  const tooOld = await refused({ DATABASE_URL: url, DATASETS_DATABASE_URL: `postgres://a:b@127.0.0.1:${old}/theirs` });

  expect(down).toEqual(
    says(/^PostgreSQL at 127\.0\.0\.1:\d+\/theirs does not let us in \(.*ECONNREFUSED.*\): start it/),
  );
  expect(tooOld).toEqual(says('The server is PostgreSQL 14: use 15 or newer.'));
  expect(await query(contents)).toEqual([]);
});

test("a schema of our name that is someone else's is named, and nothing is written beside it", async () => {
  const { url, query } = await newDatabase('CREATE SCHEMA compute', 'CREATE TABLE compute.cluster (id int)');
  const before = await query(schemas);

  expect(await refused({ DATABASE_URL: url })).toEqual(
    says(/^Schema compute holds tables but no record of our migrations, such as cluster: drop it, or point/),
  );
  expect(await query(contents)).toEqual([{ schema: 'compute', relname: 'cluster' }]);
  expect(await query(schemas)).toEqual(before);
});

test('an account that may not create roles is told what it lacks', async () => {
  const { url, query } = await newDatabase(
    `DO $$ BEGIN CREATE ROLE powerless LOGIN PASSWORD 'powerless'; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
  );
  const powerless = new URL(url);
  powerless.username = powerless.password = 'powerless';

  expect(await refused({ DATABASE_URL: powerless.href })).toEqual(says(/permission denied.*CREATEROLE/));
  expect(await query(contents)).toEqual([]);
});

test('databases that are half migrated are completed; one that a newer version migrated is refused', async () => {
  const { url, query } = await newDatabase();
  await migrate(url, subgraphs.companies.schemas);
  const half = await query(schemas);

  const completed = await refused({ DATABASE_URL: url }, ['seed', '--companies', '200']);
  await query(
    "INSERT INTO companies.migration (timestamp, name) VALUES (1999999999999, 'of-the-future-1999999999999')",
  );
  const newer = await refused({ DATABASE_URL: url });

  expect(half.map(({ nspname }) => nspname)).toEqual(['companies', 'public']);
  expect(completed.code).toBe(0);
  expect(newer).toEqual(
    says(/^Schema companies was migrated by a newer version \(of-the-future-1999999999999\): update this checkout/),
  );
});

test('a disk that is full is called that, before the database is made and while the seed is written', async () => {
  const disk = await mountDisk(8);
  const larger = await mountDisk(64);
  if (disk === undefined || larger === undefined) {
    console.log('This machine does not let us mount a small disk: what a full one does was not tried.');
    return;
  }

  expect(await refused({ DATA_DIR: disk })).toEqual(says(/^The disk is full \(creating the database in .*\): free/));
  expect(await refused({ DATA_DIR: larger })).toEqual(says(/^PostgreSQL's disk is full: free 200 MB/));
});

test('arguments that mean nothing are refused in one line', async () => {
  expect(await refused({}, ['4001'])).toEqual(says(/^npm start takes no arguments; set PORT/));
  expect(await refused({}, ['seed', '--companies', 'many'])).toEqual(
    says('--companies is "many": give a whole number from 200 to 5000000.'),
  );
  expect(await refused({}, ['seed', '--shoes'])).toEqual(says(/'--shoes'\. Usage: npm run seed -- --companies/));
});

test('a token is asked for in vain where something else than the graph answers', async () => {
  const port = await listen(createHttpServer((_request, response) => response.end('<!doctype html>')));
  const dataDir = launcher.newPath();
  await mkdir(dataDir);
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(join(dataDir, 'development-issuer.json'), JSON.stringify(privateKey.export({ format: 'jwk' })));
  const settings = { PORT: String(port), DATA_DIR: dataDir };

  expect(await refused(settings, ['token', 'company.member', '--company', '91310109YW32TUNAXN'])).toEqual(
    says(`http://127.0.0.1:${port}/graphql does not answer: run npm start first, with the same PORT.`),
  );
});

/** A disk of its own of so many megabytes; undefined where that is not allowed. */
async function mountDisk(megabytes: number): Promise<string | undefined> {
  const folder = launcher.newPath();
  await mkdir(folder);
  try {
    await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  } catch {
    return undefined;
  }
  mounted.push(folder);
  return folder;
}
