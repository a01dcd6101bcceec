import type { Query } from '@voucher-graph/subgraph-kit';

/**
 * Queues up whoever grants or holds money for companies under one control, under any program, or on one contract with a
 * seller; in one order, so that none deadlock.
 */
export async function lockGroup(
  query: Query,
  groupIds: readonly string[],
  contract?: { readonly sellerId: string; readonly contract: string | null },
): Promise<void> {
  const names = [...groupIds].sort();
  if (contract && contract.contract !== null) names.push(`on ${contract.sellerId} ${contract.contract}`);
  await query(
    `SELECT pg_advisory_xact_lock(hashtextextended('grants ' || name, 0)) FROM unnest($1::text[]) AS locked (name)`,
    [names],
  );
}
