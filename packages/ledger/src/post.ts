import { encodeOperations } from './encode-operations.ts';
import type { DatedOperation, Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';
import type { Queryable } from './queryable.ts';

/**
 * Posts operations to one book, in order, and answers one outcome for each, in the transaction that `client` is in.
 * The book's row stays locked until that transaction ends: keep it short, and take the book last.
 *
 * A refusal is an outcome, not an error; the caller decides whether to roll back what it did beside it.
 */
export async function post(
  client: Queryable,
  bookId: string,
  operations: readonly Operation[],
): Promise<readonly Outcome[]> {
  return call(client, 'select ledger.post($1, $2) as outcomes', bookId, operations);
}

/**
 * The same with each operation's own past instant, for seeds and imports. Expiry is judged at that instant. Only the
 * ledger's owner and administrators may: for others PostgreSQL answers 42501.
 */
export async function postAt(
  client: Queryable,
  bookId: string,
  operations: readonly DatedOperation[],
): Promise<readonly Outcome[]> {
  return call(client, 'select ledger.post_at($1, $2) as outcomes', bookId, operations);
}

async function call(client: Queryable, sql: string, bookId: string, operations: readonly Operation[]) {
  const { rows } = await client.query(sql, [bookId, encodeOperations(operations)]);
  const [row] = rows as readonly { readonly outcomes: readonly Outcome[] }[];
  if (row === undefined) throw new Error('ledger.post answered no row: check that the ledger is migrated.');
  return row.outcomes;
}
