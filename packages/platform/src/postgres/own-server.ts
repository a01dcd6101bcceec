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

/** How long it waits between two attempts to revive the server: a little at first, then longer and longer. */
const pausesMs = { first: 100, last: 10_000 };

/**
 * Makes this process the owner of the server, by an advisory lock of a session that stays open: it ends with the
 * process, however the process ends, and needs no file that could be left behind. When the session ends before, the
 * server crashed: the owner revives it and takes the lock again, until that succeeds.
 * @param revive starts the server again if it is gone
 * @returns the function that gives the server up, after it has done `last` while others are still kept out
 */
export async function ownServer(
  url: string,
  dataDir: string,
  revive: () => Promise<void>,
): Promise<(last: () => Promise<void>) => Promise<void>> {
  const session = await openSession(url);
  const deadline = Date.now() + patienceMs;
  while (!(await takeLock(session))) {
    await sleep(50);
    if (Date.now() < deadline) continue;
    const owner = await session.client.query<{ name: string }>(ownerQuery);
    await session.client.end();
    const who = owner.rows[0]?.name.slice(applicationName.length).trim() ?? 'unknown';
    throw new StartupFault(
      `${dataDir} is in use by another Voucher Graph (process ${who}): stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return keepOwning(url, session, revive);
}

function keepOwning(url: string, first: Session, revive: () => Promise<void>) {
  const release = new AbortController();
  let session = first;
  let reviving = Promise.resolve();
  const keep = async () => {
    let pauseMs = pausesMs.first;
    for (;;) {
      await session.ended;
      await sleep(pauseMs, undefined, { ref: false });
      pauseMs = Math.min(pauseMs * 2, pausesMs.last);
      if (release.signal.aborted) return;
      try {
        await (reviving = revive());
        session = await openSession(url);
        if (await takeLock(session)) pauseMs = pausesMs.first;
        else await session.client.end();
      } catch {
        // Not yet: `revive` has said why. The session that ended lets the loop go on.
      }
    }
  };
  void keep();
  return async (last: () => Promise<void>) => {
    release.abort();
    await reviving.catch(() => undefined);
    await last();
    await session.client.end().catch(() => undefined);
  };
}

type Session = { readonly client: pg.Client; readonly ended: Promise<void> };

async function openSession(url: string): Promise<Session> {
  const client = new pg.Client({ connectionString: url, application_name: `${applicationName} ${process.pid}` });
  client.on('error', () => undefined); // 'end' follows, and answers it
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  await client.connect();
  return { client, ended };
}

async function takeLock({ client }: Session): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(lockQuery);
  return rows[0]?.taken === true;
}
