import type pg from 'pg';
import { isConnectionLost, unknownOutcome } from './database-fault.ts';
import { discard, type Lender } from './pool.ts';
import { tryAgain } from './try-again.ts';

/**
 * Commits what the work did, or nothing when it throws.
 * @throws UNKNOWN_OUTCOME when the answer to the COMMIT is lost
 */
export async function runTransaction<T>(lend: Lender['lend'], work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
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
