import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupFault } from '@voucher-graph/subgraph-kit';

/** Sessions that stay open as long as their process: it is the owner, or may be one day. */
const applicationName = 'voucher-graph, process';
/** Those of processes that are content with another owner. */
const sharingName = 'voucher-graph, sharing process';
const lockKey = `hashtextextended('voucher-graph: the one process that owns this server', 0)`;
const lockQuery = `SELECT pg_try_advisory_lock(${lockKey}) AS taken`;
const ownerQuery = `
  SELECT activity.application_name AS name
    FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
   WHERE lock.locktype = 'advisory' AND lock.granted AND activity.pid <> pg_backend_pid()
     AND (activity.application_name LIKE '${applicationName} %' OR activity.application_name LIKE '${sharingName} %')`;
const heirQuery = `
  SELECT FROM pg_stat_activity
   WHERE application_name LIKE '${sharingName} %' AND pid <> pg_backend_pid()`;

/** A server sees that its owner was killed at once; this is for a machine too busy to let it look. */
const patienceMs = 1_500;

/** How long it waits between two attempts to revive the server: a little at first, then longer and longer. */
const pausesMs = { first: 100, last: 10_000 };

/** How often who shares a server looks whether its owner is gone. */
const lookMs = 200;

export type Ownership = {
  /** Whether another process is the owner, for now. */
  readonly isShared: boolean;
  /** Gives the server up: an owner whom nobody follows does `last` while others are kept out. */
  readonly disown: (last: () => Promise<void>) => Promise<void>;
};

export type OwnOptions = {
  readonly dataDir: string;
  /** Starts the server again if it is gone. */
  readonly revive: () => Promise<void>;
  /** Whether another owner will do that shares, too: whoever is the last then ends the server. */
  readonly shares: boolean;
  /** Told, as a line, who owns the server instead. */
  readonly onProgress: (line: string) => void;
};

/**
 * Makes this process the owner of the server, by an advisory lock of a session that stays open: it ends with the
 * process, however the process ends, and needs no file that could be left behind. When the session ends before, the
 * server crashed: the owner revives it and takes the lock again, until that succeeds.
 * @throws StartupFault when another process owns it, and one of the two does not share
 */
export async function ownServer(url: string, options: OwnOptions): Promise<Ownership> {
  const session = await openSession(url, options.shares);
  const deadline = Date.now() + patienceMs;
  while (!(await takeLock(session))) {
    await sleep(50);
    if (Date.now() < deadline) continue;
    const { rows } = await session.client.query<{ name: string }>(ownerQuery);
    const name = rows[0]?.name ?? '';
    const owner = /\d+$/.exec(name)?.[0] ?? 'unknown';
    if (options.shares && name.startsWith(sharingName)) {
      options.onProgress(`Sharing the PostgreSQL of the Voucher Graph that runs already (process ${owner}).`);
      inherit(session);
      return { isShared: true, disown: keepOwning(url, session, options) };
    }
    await session.client.end();
    throw new StartupFault(
      `${options.dataDir} is in use by another Voucher Graph (process ${owner}): stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return { isShared: false, disown: keepOwning(url, session, options) };
}

function keepOwning(url: string, first: Session, { revive, shares }: OwnOptions): Ownership['disown'] {
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
        session = await openSession(url, shares);
        if (await takeLock(session)) pauseMs = pausesMs.first;
        else if (shares) inherit(session);
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
    const isOwner = !shares || session.isOwner() || (await takeLock(session).catch(() => false));
    if (isOwner && !(shares && (await hasHeir(session)))) await last();
    await session.client.end().catch(() => undefined);
  };
}

type Session = {
  readonly client: pg.Client;
  readonly ended: Promise<void>;
  readonly isOwner: () => boolean;
  readonly own: () => void;
};

async function openSession(url: string, shares: boolean): Promise<Session> {
  const name = `${shares ? sharingName : applicationName} ${process.pid}`;
  const client = new pg.Client({ connectionString: url, application_name: name });
  client.on('error', () => undefined); // 'end' follows, and answers it
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  await client.connect();
  let isOwner = false;
  return { client, ended, isOwner: () => isOwner, own: () => void (isOwner = true) };
}

async function takeLock({ client, own }: Session): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(lockQuery);
  if (rows[0]?.taken !== true) return false;
  own();
  return true;
}

/** Becomes the owner when the one that is there has ended. */
function inherit(session: Session): void {
  let isOver = false;
  void session.ended.then(() => (isOver = true));
  const look = async () => {
    while (!isOver && !session.isOwner()) {
      await sleep(lookMs, undefined, { ref: false });
      await takeLock(session).catch(() => undefined); // the session has ended, or does so soon
    }
  };
  void look();
}

/** Whether another process shares the server, and goes on with it. */
async function hasHeir({ client }: Session): Promise<boolean> {
  const { rowCount } = await client.query(heirQuery).catch(() => ({ rowCount: 0 }));
  return (rowCount ?? 0) > 0;
}
