import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isAtOdds, isConnectionLost, unknownOutcome } from './database-fault.ts';
import { discard, type Lender } from './pool.ts';
import { tryAgain } from './try-again.ts';

/** Three waits for a lock are over before the gateway gives up on a mutation. */
const triesAtMost = 3;
/** Who begins anew at the same moment would meet again. */
const pauseMs = 50;

/**
 * Commits what the work did, or nothing when it throws. Work that PostgreSQL ended because others were at the same rows is
 * done again from its beginning, a few times: it must change nothing but rows.
 * @throws UNKNOWN_OUTCOME when the answer to the COMMIT is lost
 */
export async function runTransaction<T>(lend: Lender['lend'], work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(lend, work);
    } catch (error) {
      if (tries >= triesAtMost || !isAtOdds(error)) throw error;
      await sleep(Math.random() * tries * pauseMs);
    }
  }
}

async function runOnce<T>(lend: Lender['lend'], work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  let begun = false;
  const attempt = (proven: boolean) =>
    lend(async (client) => {
      await client.query('BEGIN');
      begun = true;
      const result = await work(client).catch((error: unknown) => rollBack(client, error));
      await commit(client);
      return result;
    }, proven);
  // A connection that was dead before BEGIN was asked for nothing yet.
  return tryAgain(attempt, () => !begun);
}

async function rollBack(client: pg.PoolClient, error: unknown): Promise<never> {
  if (!isConnectionLost(error)) await client.query('ROLLBACK').catch(() => discard(client));
  throw error;
}

async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT').catch((error: unknown) => {
    if (!isConnectionLost(error)) throw error;
    discard(client);
    throw unknownOutcome();
  });
  // PostgreSQL answers so when a statement had failed, and the work went on as if it had not.
  if (command !== 'COMMIT') throw new Error('A statement of this transaction failed, and nothing was written.');
}
