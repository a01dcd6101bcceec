import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupFault } from '@voucher-graph/subgraph-kit';

const applicationName = 'voucher-graph, process';
const lockQuery = `SELECT pg_try_advisory_lock(hashtextextended('voucher-graph: the one process that owns this server', 0)) AS taken`;
const ownerQuery = `
  SELECT activity.application_name AS name
    FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
   WHERE lock.locktype = 'advisory' AND lock.granted AND activity.pid <> pg_backend_pid()
     AND activity.application_name LIKE '${applicationName} %'`;

/** A server sees that its owner was killed at once; this is for a machine too busy to let it look. */
const patienceMs = 1_500;

/**
 * Makes this process the owner of the server, by an advisory lock of a session that stays open: it ends with the
 * process, however the process ends, and needs no file that could be left behind.
 * @returns the function that gives it up
 */
export async function ownServer(url: string, dataDir: string): Promise<() => Promise<void>> {
  const session = await connect(url);
  const deadline = Date.now() + patienceMs;
  while (!(await takeLock(session))) {
    await sleep(50);
    if (Date.now() < deadline) continue;
    const owner = await session.query<{ name: string }>(ownerQuery);
    await session.end();
    const who = owner.rows[0]?.name.slice(applicationName.length).trim() ?? 'unknown';
    throw new StartupFault(
      `${dataDir} is in use by another Voucher Graph (process ${who}): stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return holdLock(url, session);
}

/** Takes the lock again when PostgreSQL restarts its sessions after one of them crashed. */
function holdLock(url: string, first: pg.Client): () => Promise<void> {
  let session = first;
  let released = false;
  const retake = () => {
    if (released) return;
    void connect(url)
      .then(async (next) => {
        session = next;
        next.once('end', retakeLater);
        if (released || !(await takeLock(next))) await next.end();
      })
      .catch(retakeLater);
  };
  const retakeLater = () => {
    if (!released) setTimeout(retake, 500).unref();
  };
  first.once('end', retakeLater);
  return async () => {
    released = true;
    await session.end().catch(() => undefined);
  };
}

async function connect(url: string): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: url, application_name: `${applicationName} ${process.pid}` });
  session.on('error', () => undefined); // 'end' follows, and answers it
  await session.connect();
  return session;
}

async function takeLock(session: pg.Client): Promise<boolean> {
  const { rows } = await session.query<{ taken: boolean }>(lockQuery);
  return rows[0]?.taken === true;
}
