import type { Queryable } from './queryable.ts';
import type { Violation } from './violations.ts';

/** A book's head as someone outside the database noted it: what the ledger said then, it must still say. */
export type Anchor = { readonly bookId: string; readonly seq: bigint; readonly head: string };

/** A book's present head, and which of its blocks that is. */
export type Head = Anchor & { readonly block: bigint };

/** Every book's present head, to be kept where the database's administrators cannot write: see `noteHeads`. */
export async function chainHeads(client: Queryable): Promise<readonly Head[]> {
  const { rows } = await client.query(
    `select book_id, seq, encode(chain_head, 'hex') as head,
       (select coalesce(max(number), 0) from ledger.block_view v where v.book_id = b.book_id) as block
     from ledger.book_balance b order by book_id`,
  );
  return (rows as readonly HeadRow[]).map(({ book_id, seq, head, block }) => ({
    bookId: book_id,
    block: BigInt(block),
    seq: BigInt(seq),
    head,
  }));
}

/**
 * Recomputes the hash chain of one book, or of all. With anchors it also finds a history that was rewritten
 * consistently, or cut at its end: the anchored head is no longer a block of the book.
 */
export async function verifyChain(
  client: Queryable,
  bookId?: string,
  anchors: readonly Anchor[] = [],
): Promise<readonly Violation[]> {
  const { rows } = await client.query(
    `select invariant, key, detail from ledger.chain_violation where $1::uuid is null or book_id = $1
     union all
     select 'lost anchor', a.book_id::text, format('no block ends at operation %s with the head noted then', a.seq)
     from unnest($2::uuid[], $3::bigint[], $4::text[]) a(book_id, seq, head)
     where ($1::uuid is null or a.book_id = $1) and not exists (
       select from ledger.block b where b.book_id = a.book_id and b.to_seq = a.seq and b.hash = decode(a.head, 'hex'))`,
    [
      bookId ?? null,
      anchors.map((anchor) => anchor.bookId),
      anchors.map((anchor) => String(anchor.seq)),
      anchors.map((anchor) => anchor.head),
    ],
  );
  return rows as readonly Violation[];
}

type HeadRow = { readonly book_id: string; readonly seq: string; readonly head: string; readonly block: string };
