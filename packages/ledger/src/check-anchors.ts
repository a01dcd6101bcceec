import type { NotedAnchor } from './anchor-file.ts';
import type { Queryable } from './queryable.ts';
import type { Violation } from './violations.ts';

/**
 * Compares the ledger with what was noted of it outside the database: it must still hold each block that was anchored.
 * Where it does not, it is told apart what happened: it is older than the anchor (a backup, a cut), or its history was
 * written anew, however consistently, or a book is gone.
 */
export async function checkAnchors(client: Queryable, anchors: readonly NotedAnchor[]): Promise<readonly Violation[]> {
  const { rows } = await client.query(
    `select case when k.book_id is null then 'book lost'
                 when k.seq < a.seq then 'older than its anchor'
                 else 'history rewritten' end as invariant,
       a.book_id::text as key,
       case when k.book_id is null then format('block %s was noted at %s, and there is no such book', a.block, a.at)
            when k.seq < a.seq then format('operation %s was noted at %s, and the last one is %s: %s are missing',
                                           a.seq, a.at, k.seq, a.seq - k.seq)
            else format('block %s with operation %s was noted at %s with another hash', a.block, a.seq, a.at) end as detail
     from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::text[], $5::text[]) a (book_id, block, seq, head, at)
     left join ledger.book_balance k on k.book_id = a.book_id
     where k.book_id is null or not exists (select from ledger.block_view b where b.book_id = a.book_id and b.number = a.block
                        and b.to_seq = a.seq and b.hash = decode(a.head, 'hex'))
     order by a.book_id, a.seq`,
    [
      anchors.map(({ bookId }) => bookId),
      anchors.map(({ block }) => String(block)),
      anchors.map(({ seq }) => String(seq)),
      anchors.map(({ head }) => head),
      anchors.map(({ at }) => at),
    ],
  );
  return rows as readonly Violation[];
}
