import { readFileSync } from 'node:fs';
import pg from 'pg';
import { adminUrls, migrateAll, seedOnce, startPostgres } from '@voucher-graph/platform';
import type { World } from '../contestants/contestant.ts';
import { openIssuer } from '../contestants/open-issuer.ts';
import { commitOf } from './commit-of.ts';

export type OpenWorld = World & {
  readonly logFile: string;
  /** PostgreSQL's first process; undefined where the system does not say. */
  readonly postmaster: number | undefined;
  readonly serverVersion: string;
  readonly close: () => Promise<void>;
};

/** All contestants' connections, the idle ones of those whose turn it is not too. */
const connections = 300;

export type WorldOptions = {
  readonly dataDir: string;
  readonly companies: number;
  readonly onProgress: (line: string) => void;
  /** A copy of the seeded database, of this name, is what they work on; one that is there is kept. */
  readonly database: string;
  /** One that is there is replaced. */
  readonly isFresh?: boolean;
};

/** A PostgreSQL of the benchmark's own, as durable as `npm start`'s, seeded once for each commit. */
export async function openWorld({
  dataDir,
  companies,
  onProgress,
  database,
  isFresh = false,
}: WorldOptions): Promise<OpenWorld> {
  const { url, logFile, stop } = await startPostgres({ dataDir, connections, onProgress });
  try {
    const admin = new pg.Client(url);
    await admin.connect();
    const seeded = `seeded_${companies}_${commitOf().replace('-', '_')}`;
    if (!(await exists(admin, seeded))) await seed(admin, url, seeded, { companies, onProgress });
    if (isFresh) await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    if (!(await exists(admin, database))) await admin.query(`CREATE DATABASE ${database} TEMPLATE ${seeded}`);
    await admin.query('CHECKPOINT');
    const { rows } = await admin.query<{ version: string; pid: number }>(
      `SELECT current_setting('server_version') AS version, pg_backend_pid() AS pid`,
    );
    const postmaster = parentOf(rows[0]?.pid); // while that session is there
    await admin.end();
    const { close, ...issuer } = await openIssuer();
    return {
      databaseUrl: databaseUrl(url, database),
      issuer,
      logFile,
      postmaster,
      serverVersion: String(rows[0]?.version),
      close: async () => {
        close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function seed(
  admin: pg.Client,
  url: string,
  name: string,
  { companies, onProgress }: Pick<WorldOptions, 'companies' | 'onProgress'>,
): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname <> 'postgres' AND NOT datistemplate`,
  );
  for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  const unfinished = `${name}_unfinished`;
  await admin.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`);
  const urls = adminUrls(databaseUrl(url, unfinished));
  await migrateAll(urls);
  await seedOnce(urls, { companies, onProgress });
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  return (await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function parentOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
