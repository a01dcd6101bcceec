import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adminUrls, migrateAll, seedOnce, startPostgres } from '@voucher-graph/platform';
import pg from 'pg';
import { productionEnvironment } from '../config.ts';

/** A graph over a seed of some size, with a PostgreSQL of its own. */
export type World = {
  readonly companies: number;
  readonly url: string;
  readonly admin: pg.Client;
  /** The graph's process, and PostgreSQL's first. */
  readonly pid: number;
  readonly postmaster: number;
  readonly memory: () => Promise<{ readonly rss: number; readonly heapUsed: number }>;
  readonly close: () => Promise<void>;
};

/** Opens the seed of this size in a folder below `data`, and writes it first where it is not there. */
export async function openWorld(data: string, companies: number, onProgress: (line: string) => void): Promise<World> {
  const dataDir = join(data, String(companies));
  const postgres = await startPostgres({ dataDir, onProgress });
  const urls = adminUrls(postgres.url);
  await migrateAll(urls);
  await seedOnce(urls, { companies, onProgress });
  const admin = new pg.Client(postgres.url);
  await admin.connect();
  const { rows } = await admin.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const child = fork(fileURLToPath(new URL('./graph-process.ts', import.meta.url)), [postgres.url, dataDir], {
    execArgv: ['--expose-gc', '--import', '@voucher-graph/tooling/typescript'],
    env: productionEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Who waits for word of a process that has ended would wait for ever, and so end in silence.
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The graph over ${companies} companies has ended with ${String(signal ?? code)}.`);
  });
  ended.catch(() => undefined);
  const heard = async <TMessage>() => (await Promise.race([once(child, 'message'), ended]))[0] as TMessage;
  const { url } = await heard<{ readonly url: string }>();
  return {
    companies,
    url,
    admin,
    pid: child.pid ?? 0,
    postmaster: parentOf(rows[0]?.pid ?? 0),
    memory: async () => {
      const told = heard<{ readonly rss: number; readonly heapUsed: number }>();
      child.send('memory');
      return told;
    },
    close: async () => {
      if (child.connected) child.disconnect();
      await ended.catch(() => undefined);
      await admin.end();
      await postgres.stop();
    },
  };
}

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
