import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Counts the SQL statements that arrive at the server while something runs, whoever sends them: PostgreSQL itself writes
 * each to its log meanwhile. Looking for jobs, which happens by the clock, is left out.
 */
export async function countStatements(
  { databaseUrl, logFile }: { readonly databaseUrl: string; readonly logFile: string },
  run: () => Promise<void>,
): Promise<number> {
  const admin = new pg.Client(databaseUrl);
  await admin.connect();
  const log = async (what: 'all' | 'none') => {
    await admin.query(`ALTER SYSTEM SET log_statement = '${what}'`);
    await admin.query('SELECT pg_reload_conf()');
    // The other sessions read it when they are next idle, which they are: nothing runs now.
    await sleep(200);
  };
  try {
    await log('all');
    const { size } = await stat(logFile);
    await run();
    return countIn(await readFrom(logFile, size));
  } finally {
    await log('none');
    await admin.end();
  }
}

function countIn(log: string): number {
  const entries = log.split(/^(?=\S.*? LOG: )/m);
  return entries.filter(
    (entry) =>
      /LOG: {2}(statement|execute [^:]*): /.test(entry) && !/graphile_worker|log_statement|pg_reload_conf/.test(entry),
  ).length;
}

async function readFrom(file: string, start: number): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.max(0, size - start));
    await handle.read(buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}
