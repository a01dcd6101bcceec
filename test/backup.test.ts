import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { serveGraph } from '@voucher-graph/gateway';
import { chainHeads, createPump, noteHeads, readAnchors } from '@voucher-graph/ledger';
import {
  adminUrls,
  createEmbeddedGraph,
  findExamples,
  findViolations,
  migrateAll,
  openDatabases,
  seedOnce,
  startPostgres,
  verifyLedger,
  type Postgres,
} from '@voucher-graph/platform';
import { silentLog } from '@voucher-graph/subgraph-kit';
import pg from 'pg';
import { backUp, restore } from './backup/base-backup.ts';
import { ask } from './launch/ask.ts';
import { createLauncher, type Launcher } from './launch/launcher.ts';
import { moveMoney } from './ledger/move-money.ts';

// A backup of a running graph, with its WAL, is restored to any moment; and the ledger says, by its anchors outside the
// database, whether what was restored is whole, older than it was, or changed.

jest.setTimeout(300_000);

let launcher: Launcher;
let dataDir: string;
let walDir: string;
let backup: string;
let anchors: string;
let postgres: Postgres;
const started: Postgres[] = [];
/** Between what shall be restored and the accident. */
let before: string;
/** Between the first anchors and the second. */
let earlier: string;

beforeAll(async () => {
  launcher = await createLauncher();
  [dataDir, walDir, backup, anchors] = Array.from({ length: 4 }, launcher.newPath) as [string, string, string, string];
  await mkdir(walDir);
  await chmod(walDir, 0o777); // PostgreSQL may run as nobody
  postgres = await startArchiving();
  const urls = adminUrls(postgres.url);
  await migrateAll(urls);
  await seedOnce(urls, { companies: 200, onProgress: () => undefined });
  await noteAll();
  await backUp(postgres.url, dataDir, backup);
  earlier = await now();
  await moveAndNote();
  before = await now();
  await query('SET session_replication_role = replica; DELETE FROM compute.rental_voucher'); // the accident
  await archiveAll();
});

afterAll(async () => {
  for (const { stop } of started) await stop();
  await launcher.close();
});

async function start(folder: string): Promise<Postgres> {
  const server = await startPostgres({ dataDir: folder, durable: false });
  started.push(server);
  return server;
}

/** A server that keeps all WAL outside its folder, which takes a restart. */
async function startArchiving(): Promise<Postgres> {
  const fresh = await startPostgres({ dataDir, durable: false });
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await client.query('ALTER SYSTEM SET archive_mode = on');
  await client.query(`ALTER SYSTEM SET archive_command = 'test ! -f ${walDir}/%f && cp %p ${walDir}/%f'`);
  await client.query('ALTER SYSTEM SET full_page_writes = on');
  await client.end();
  await fresh.stop();
  return start(dataDir);
}

async function query<TRow extends pg.QueryResultRow>(sql: string, url = postgres.url): Promise<readonly TRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<TRow>(sql)).rows;
  } finally {
    await client.end();
  }
}

const now = async () => (await query<{ at: string }>('SELECT clock_timestamp()::text AS at'))[0]!.at;

async function noteAll(): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await noteHeads(anchors, await chainHeads(client));
  await client.end();
}

async function moveAndNote(): Promise<void> {
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
  const pump = createPump({ pool });
  await moveMoney(pool, pump);
  await pump.close();
  await pool.end();
  await noteAll();
}

/** Waits until the WAL so far is in the archive. */
async function archiveAll(): Promise<void> {
  const [{ file }] = (await query<{ file: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS file')) as [
    { file: string },
  ];
  while (!(await readdir(walDir)).includes(file)) await sleep(50);
}

/** Restores the backup into a folder of its own, up to a moment. */
async function restoreTo(at: string): Promise<{ readonly url: string; readonly folder: string }> {
  const folder = launcher.newPath();
  await restore(backup, folder, { walDir, target: { recovery_target_time: at } });
  const { url } = await start(folder);
  return { url, folder };
}

const verify = async (url: string) => verifyLedger(url, await readAnchors(anchors));

test('restored to the moment before an accident, nothing is missing, nothing broken, and the graph answers', async () => {
  const { url } = await restoreTo(before);

  const { violations, operations, anchors: compared } = await verify(url);
  const [lost] = await query<{ count: number }>('SELECT count(*)::int AS count FROM compute.rental_voucher');
  const [restored] = await query<{ count: number }>('SELECT count(*)::int AS count FROM compute.rental_voucher', url);
  const databases = await openDatabases(adminUrls(url));
  const graph = await serveGraph((await createEmbeddedGraph(databases, undefined, silentLog)).graph, { port: 0 });
  const [flagship] = await findExamples(databases);
  const { errors } = await ask(graph.url, flagship!.query, flagship!.variables);
  await graph.close();
  await databases.close();

  expect(violations).toEqual([]);
  expect(await findViolations(adminUrls(url))).toEqual([]);
  expect(operations).toBe((await verify(postgres.url)).operations);
  expect(compared).toBeGreaterThan(0);
  expect(lost!.count).toBe(0);
  expect(restored!.count).toBeGreaterThan(0);
  expect(errors).toBe(undefined);
});

test('restored to a moment before the last anchors, it is said which book is older, and what is missing', async () => {
  const { url } = await restoreTo(earlier);

  const { violations } = await verify(url);
  const [moved] = await query<{ book_id: string; seq: string }>(
    "SELECT book_id, seq::text FROM ledger.operation_view WHERE actor = 'test' ORDER BY seq DESC LIMIT 1",
  );

  expect(await findViolations(adminUrls(url))).toEqual([]); // by itself it is whole: only the anchor knows
  expect(violations).toEqual([
    {
      invariant: 'older than its anchor',
      key: moved!.book_id,
      detail: expect.stringMatching(`^operation ${moved!.seq} was noted at 20.*: 2 are missing$`),
    },
  ]);
});

test('npm run verify-ledger says so beside a running server, exits with 1, and notes nothing of what is wrong', async () => {
  const { url, folder } = await restoreTo(before);
  const verifyLedgerBy = async () => {
    const run = launcher.launch(
      [process.execPath, 'packages/platform/start.mjs', 'verify-ledger', '--anchors', anchors, '--note'],
      { DATA_DIR: folder },
    );
    const code = await run.ended;
    return { code, report: JSON.parse(run.output()) as { operations: number; violations: { invariant: string }[] } };
  };
  const linesBefore = (await readAnchors(anchors)).length;

  const whole = await verifyLedgerBy();
  const linesAfter = (await readAnchors(anchors)).length;
  await query(
    `SET session_replication_role = replica;
     UPDATE ledger.operation SET moved = moved + 1 WHERE actor = 'test' AND kind = 'release'`,
    url,
  );
  const edited = await verifyLedgerBy();

  expect(whole).toMatchObject({ code: 0, report: { violations: [] } });
  expect(whole.report.operations).toBeGreaterThan(0);
  expect(linesAfter).toBeGreaterThan(linesBefore);
  expect(edited.code).toBe(1);
  expect(edited.report.violations.map(({ invariant }) => invariant)).toEqual(['bad hash']);
  expect((await readAnchors(anchors)).length).toBe(linesAfter);
});

test('a data folder that is copied while nothing runs on it is a backup too', async () => {
  await postgres.stop();
  const copy = launcher.newPath();
  await promisify(execFile)('cp', ['-a', dataDir, copy]);

  const { url } = await start(copy);

  expect((await verify(url)).violations).toEqual([]);
});

test('the page on backups names the commands and settings that were tried here', async () => {
  const page = await readFile(
    new URL('../packages/platform/monitoring/runbook/backup-and-restore.md', import.meta.url),
    'utf8',
  );

  for (const word of ['archive_command', 'restore_command', 'recovery_target_time', 'recovery.signal', 'pg_basebackup'])
    expect(page).toContain(word);
  expect(page).toContain('npm run verify-ledger -- --anchors');
});
