import type { Query } from '@voucher-graph/subgraph-kit';

type Taken = { readonly offerId: string; readonly gpuCount: number };

/**
 * Takes accelerators of offers, under their locks; answers how many are free where those are too few, else null.
 * @throws where several are taken together and an offer has too few: then each is to be taken alone
 */
export async function takeAvailable(query: Query, taken: readonly Taken[]): Promise<number | null> {
  if (taken.length === 0) return null;
  const rows = await query<{ readonly id: string }>(
    `WITH wanted AS (
       SELECT offer_id, sum(gpu_count)::int AS count FROM unnest($1::uuid[], $2::int[]) AS one (offer_id, gpu_count)
        GROUP BY offer_id),
     locked AS (
       SELECT offer.id, wanted.count FROM compute.offer JOIN wanted ON wanted.offer_id = offer.id
        ORDER BY offer.id FOR NO KEY UPDATE OF offer)
     UPDATE compute.offer SET available = available - locked.count FROM locked
      WHERE offer.id = locked.id AND available >= locked.count RETURNING offer.id`,
    [taken.map(({ offerId }) => offerId), taken.map(({ gpuCount }) => gpuCount)],
  );
  const short = taken.find(({ offerId }) => !rows.some(({ id }) => id === offerId));
  if (!short) return null;
  if (taken.length > 1) throw new Error('An offer has less than all who take together want.');
  const [offer] = await query<{ readonly available: number }>('SELECT available FROM compute.offer WHERE id = $1', [
    short.offerId,
  ]);
  return offer?.available ?? 0;
}

/** Gives them back: they are free again. */
export async function giveBackAvailable(query: Query, { offerId, gpuCount }: Taken): Promise<void> {
  await query('UPDATE compute.offer SET available = available + $2 WHERE id = $1', [offerId, gpuCount]);
}
