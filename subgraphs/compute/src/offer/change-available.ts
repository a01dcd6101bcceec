import type { Query } from '@voucher-graph/subgraph-kit';

type Taken = { readonly offerId: string; readonly gpuCount: number };

/** Takes accelerators of an offer, under its lock; answers how many are free where those are too few, else null. */
export async function takeAvailable(query: Query, { offerId, gpuCount }: Taken): Promise<number | null> {
  const taken = await query(
    `UPDATE compute.offer SET available = available - $2 WHERE id = $1 AND available >= $2 RETURNING id`,
    [offerId, gpuCount],
  );
  if (taken.length > 0) return null;
  const [offer] = await query<{ readonly available: number }>('SELECT available FROM compute.offer WHERE id = $1', [
    offerId,
  ]);
  return offer?.available ?? 0;
}

/** Gives them back: they are free again. */
export async function giveBackAvailable(query: Query, { offerId, gpuCount }: Taken): Promise<void> {
  await query('UPDATE compute.offer SET available = available + $2 WHERE id = $1', [offerId, gpuCount]);
}
