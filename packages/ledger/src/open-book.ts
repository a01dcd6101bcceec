import type { Open } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { post } from './post.ts';
import type { Queryable } from './queryable.ts';

/** Opens a book with its appropriation and its funders, in the caller's transaction. */
export async function openBook(client: Queryable, bookId: string, opening: Omit<Open, 'kind'>): Promise<Outcome> {
  const [outcome] = await post(client, bookId, [{ ...opening, kind: 'open' }]);
  if (outcome === undefined) throw new Error('ledger.post answered nothing for one operation: report this as a bug.');
  return outcome;
}
