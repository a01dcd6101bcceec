import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isAtOdds, isConnectionLost, unknownOutcome } from './database-fault.ts';
import { discard, type Lender } from './pool.ts';
import { writeTogether } from './prepared-query.ts';
import type { Query } from './query.ts';
import { tryAgain } from './try-again.ts';

/** Three waits for a lock are over before the gateway gives up on a mutation. */
const triesAtMost = 3;
/** Who begins anew at the same moment would meet again. */
const pauseMs = 50;

/**
 * Commits what the work did, or nothing when it throws. Nothing waits for the answer to what it does not depend on: BEGIN
 * is sent with the work's first statement, COMMIT with what the work did not await. Work that PostgreSQL ended because
 * others were at the same rows is done again from its beginning, a few times: it must change nothing but rows.
 * @param queryOn how a statement is run on a connection
 * @throws UNKNOWN_OUTCOME when the answer to the COMMIT is lost
 */
export async function runTransaction<T>(...asked: Parameters<typeof runOnce<T>>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(...asked);
    } catch (error) {
      if (tries >= triesAtMost || !isAtOdds(error)) throw error;
      await sleep(Math.random() * tries * pauseMs);
    }
  }
}

async function runOnce<T>(
  lend: Lender['lend'],
  queryOn: (client: pg.PoolClient) => Query,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  let begun = false;
  const attempt = (proven: boolean) =>
    lend(async (client) => {
      writeTogether(client);
      const begin = client.query('BEGIN').then(() => void (begun = true));
      begin.catch(() => undefined); // whoever waits for it is told
      const statements = track(client, queryOn(client));
      let result: T;
      try {
        result = await work(statements.query);
      } catch (error) {
        void statements.end();
        await begin;
        return rollBack(client, error);
      }
      const last = statements.end();
      await begin;
      await commit(client, last);
      return result;
    }, proven);
  // A connection that was dead before BEGIN was asked for nothing yet.
  return tryAgain(attempt, () => !begun);
}

/**
 * The statements of one transaction: after its end no more are taken, since its connection serves another by then. What
 * failed because one before it had is told what that one was told.
 */
function track(
  client: pg.PoolClient,
  run: Query,
): {
  readonly query: Query;
  /** @returns those that are on their way */
  readonly end: () => readonly Promise<unknown>[];
} {
  const underWay = new Set<Promise<unknown>>();
  let ended = false;
  let first: unknown;
  return {
    query: <TRow>(sql: string, values?: readonly unknown[]) => {
      if (ended) throw new Error('The transaction of this statement is over: await whatever uses it.');
      writeTogether(client);
      const statement = run<TRow>(sql, values).catch((error: unknown) => {
        first ??= error;
        throw isConsequence(error) ? first : error;
      });
      underWay.add(statement);
      const arrive = () => void underWay.delete(statement);
      statement.then(arrive, arrive);
      return statement;
    },
    end: () => {
      ended = true;
      return [...underWay];
    },
  };
}

/** PostgreSQL does nothing more in a transaction that failed. */
function isConsequence(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === '25P02';
}

async function rollBack(client: pg.PoolClient, error: unknown): Promise<never> {
  if (!isConnectionLost(error)) await client.query('ROLLBACK').catch(() => discard(client));
  throw error;
}

/** @param last what was sent and not awaited: one of those that fails, fails the transaction */
async function commit(client: pg.PoolClient, last: readonly Promise<unknown>[]): Promise<void> {
  writeTogether(client);
  const { command } = await client.query('COMMIT').catch((error: unknown) => {
    if (!isConnectionLost(error)) throw error;
    discard(client);
    throw unknownOutcome();
  });
  await Promise.all(last);
  // PostgreSQL answers so when a statement had failed, and the work went on as if it had not.
  if (command !== 'COMMIT') throw new Error('A statement of this transaction failed, and nothing was written.');
}
