import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Counts the SQL statements that arrive at the server while something runs, whoever sends them: PostgreSQL itself writes
 * each to its log meanwhile. What looks for jobs, by the clock, is left out.
 */
export async function countStatements<T>(
  { databaseUrl, logFile }: { readonly databaseUrl: string; readonly logFile: string },
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly statements: number }> {
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
    const result = await run();
    return { result, statements: countIn(await readFrom(logFile, size)) };
  } finally {
    await log('none');
    await admin.end();
  }
}

/** Each entry names the session's process: those that look for jobs are left out with all that they say. */
function countIn(log: string): number {
  const entries = [
    ...log.matchAll(
      /^\S+ \S+ \S+ \[(\d+)\] LOG: {2}(?:statement|execute [^:]*): ([^]*?)(?=^\S+ \S+ \S+ \[\d+\] |$(?![^]))/gm,
    ),
  ];
  const sessions = new Set(
    entries.filter(([, , text]) => /graphile_worker|log_statement/.test(String(text))).map(([, pid]) => pid),
  );
  return entries.filter(([, pid]) => !sessions.has(pid)).length;
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
