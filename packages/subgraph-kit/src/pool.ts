import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isConnectionLost, isWorthAnotherTry } from './database-fault.ts';
import { endSilent } from './end-silent.ts';
import { createGate, type Gate } from './gate.ts';

/** What a database is given before it refuses, or gives up on who does not answer. */
export type DatabaseLimits = {
  /** Connections at most. */
  readonly connections: number;
  /** Who may wait for a connection: so many, and so long. */
  readonly waitingAtMost: number;
  readonly waitMs: number;
  readonly connectMs: number;
  /** A connection that nobody needs stays open for so long: another would have all statements to plan anew. */
  readonly idleMs: number;
  /** A statement; the server ends it. Where no answer comes at all, we give up `answerMs` later. */
  readonly statementMs: number;
  readonly answerMs: number;
  /** A row that someone else has locked; a transaction waits three times, each from its beginning. */
  readonly lockMs: number;
  /** A transaction whose client has vanished would hold its locks for hours. */
  readonly idleInTransactionMs: number;
};

export const defaultLimits: DatabaseLimits = {
  connections: 10,
  waitingAtMost: 1000,
  waitMs: 1000,
  connectMs: 5000,
  idleMs: 300_000,
  statementMs: 15_000,
  answerMs: 5000,
  lockMs: 2500,
  idleInTransactionMs: 30_000,
};

/** The limits as node-postgres takes them. */
export function poolSettings(limits: DatabaseLimits): pg.PoolConfig {
  return {
    max: limits.connections,
    connectionTimeoutMillis: limits.connectMs,
    idleTimeoutMillis: limits.idleMs,
    statement_timeout: limits.statementMs,
    lock_timeout: limits.lockMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
    keepAlive: true,
  };
}

/** How long to wait for an answer that does not come: the server would have ended the statement by then. */
export function answerWithinMs({ statementMs, answerMs }: DatabaseLimits): number {
  return statementMs + answerMs;
}

/** Lends connections, one each, and takes back only those that still serve. */
export type Lender = {
  /** @param proven only a connection that has just answered: those that others broke with are thrown away */
  readonly lend: <T>(work: (client: pg.PoolClient) => Promise<T>, proven?: boolean) => Promise<T>;
  readonly waiting: Gate['waiting'];
  readonly close: () => void;
};

export function createLender(pool: pg.Pool, limits: DatabaseLimits): Lender {
  const { connections, waitingAtMost, waitMs } = limits;
  const watch = endSilent(answerWithinMs(limits));
  const heard = new WeakSet<pg.PoolClient>();
  /** What breaks a connection also answers the statement under way; unheard it would end the process. */
  const hear = (client: pg.PoolClient): void => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on('error', ignore);
    watch.add(client);
  };
  const gate = createGate({ places: connections, waitingAtMost, waitMs });
  const lendOnce: Lender['lend'] = async (work) => {
    const client = await takeClient(pool, waitMs);
    hear(client);
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(isConnectionLost(error));
      throw error;
    }
  };
  const lendProven: Lender['lend'] = async (work) => {
    for (let left = connections; left > 0; left--) {
      const done = await lendOnce(async (client) => ((await answers(client)) ? { result: await work(client) } : null));
      if (done) return done.result;
    }
    return lendOnce(work);
  };
  return {
    lend: (work, proven = false) => gate.enter(() => (proven ? lendProven : lendOnce)(work)),
    waiting: gate.waiting,
    close: watch.close,
  };
}

/** How long to wait for one of our own connections when the server takes no more. */
const fullServerPauseMs = 50;

/** A server that takes no more connections (53300) leaves us those that we have: one of them will be free soon. */
async function takeClient(pool: pg.Pool, patienceMs: number): Promise<pg.PoolClient> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await pool.connect();
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== '53300' || performance.now() > deadline) throw error;
      await sleep(fullServerPauseMs);
    }
  }
}

/** Whether a connection still leads to the server. One that does not is ended. */
async function answers(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    discard(client);
    if (isWorthAnotherTry(error)) return false;
    throw error;
  }
}

/** The pool takes no client back that is ending. */
export function discard(client: pg.PoolClient): void {
  (client as unknown as pg.Client).end().catch(ignore);
}

const ignore = () => undefined;
