import type { Query } from '@voucher-graph/subgraph-kit';

/** Whether a seller is on the lists of programs on a day. A program that has none is not in the answer. */
export async function readListings(
  query: Query,
  programIds: readonly string[],
  { sellerId, on }: { readonly sellerId: string; readonly on: string },
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await query<{ readonly programId: string; readonly listed: boolean }>(
    `SELECT program_id AS "programId", bool_or(company_id = $2 AND $3::date BETWEEN listed_from AND listed_to) AS listed
       FROM programs.listed_seller WHERE program_id = ANY ($1::uuid[]) GROUP BY program_id`,
    [programIds, sellerId, on],
  );
  return new Map(rows.map(({ programId, listed }) => [programId, listed]));
}
