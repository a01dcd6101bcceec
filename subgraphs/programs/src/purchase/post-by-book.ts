import { post, type Operation, type Outcome } from '@voucher-graph/ledger';
import type { Query } from '@voucher-graph/subgraph-kit';
import { ledgerOf } from '../ledger-of.ts';

/** An operation, and the fund whose book it goes to. */
export type BookedOperation = { readonly fundId: string; readonly operation: Operation };

/** Posts operations book by book, in the order of their ids, so that none deadlock; answers outcomes by operation key. */
export async function postByBook(
  query: Query,
  booked: readonly BookedOperation[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const book of [...new Set(booked.map(({ fundId }) => fundId))].sort()) {
    const operations = booked.filter(({ fundId }) => fundId === book).map(({ operation }) => operation);
    const answers = await post(ledgerOf(query), book, operations);
    operations.forEach(({ key }, i) => outcomes.set(key, answers[i] ?? 'MALFORMED'));
  }
  return outcomes;
}
