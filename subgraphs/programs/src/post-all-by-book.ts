import { encodeOperations, type Refusal } from '@voucher-graph/ledger';
import type { Query } from '@voucher-graph/subgraph-kit';
import { measurePosting } from './post-to-book.ts';
import { byBook, type BookedOperation } from './post-by-book.ts';

/**
 * Posts operations of which the ledger has to accept each, book by book, as the last statements of a transaction: nothing
 * is awaited, so that the books are locked no longer than PostgreSQL takes. A refusal fails the transaction: `refusedBy`.
 */
export function postAllByBook(query: Query, booked: readonly BookedOperation[]): void {
  for (const [book, operations] of byBook(booked)) {
    const posting = query('SELECT programs.post_all($1, $2)', [book, encodeOperations(operations)]);
    measurePosting(operations.length, posting);
  }
}

/** What of `postAllByBook` the ledger refused, where that is why a transaction failed. */
export function refusedBy(error: unknown): { readonly outcome: Refusal; readonly voucherId: string } | null {
  const { code, detail } = error as { readonly code?: unknown; readonly detail?: unknown };
  if (code !== 'LG001' || typeof detail !== 'string') return null;
  const { outcome, voucher_id: voucherId } = JSON.parse(detail) as { outcome: Refusal; voucher_id: string };
  return { outcome, voucherId };
}
