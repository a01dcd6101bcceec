import type { Operation, Outcome, Refusal as LedgerRefusal } from '@voucher-graph/ledger';
import type { Query } from '@voucher-graph/subgraph-kit';
import { postToBook } from './post-to-book.ts';

/** An operation, and the fund whose book it goes to. */
export type BookedOperation = { readonly fundId: string; readonly operation: Operation };

/**
 * Posts operations book by book, in the order of their ids, so that none deadlock. All are sent before any is answered.
 * @param expected the refusals that the caller sees to; any other is a bug of ours, and undoes all
 * @returns outcomes by operation key
 */
export async function postByBook(
  query: Query,
  booked: readonly BookedOperation[],
  expected: readonly LedgerRefusal[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const books = byBook(booked).map(async ([book, operations]) => {
    const answers = await postToBook(query, book, operations);
    for (const [i, { key, kind }] of operations.entries()) {
      const outcome = answers[i] ?? 'MALFORMED';
      if (outcome !== 'OK' && !expected.includes(outcome))
        throw new Error(`The ledger answered ${outcome} to ${kind} ${key}.`);
      outcomes.set(key, outcome);
    }
  });
  await Promise.all(books);
  return outcomes;
}

/** Operations by book, in the order in which books are locked. */
export function byBook(booked: readonly BookedOperation[]): readonly (readonly [book: string, Operation[]])[] {
  const books = [...new Set(booked.map(({ fundId }) => fundId))].sort();
  return books.map((book) => [book, booked.filter(({ fundId }) => fundId === book).map(({ operation }) => operation)]);
}
