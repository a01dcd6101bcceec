import type { Query } from '@voucher-graph/subgraph-kit';

/** A contract with a seller, where it is known by a number. */
type Contract = { readonly sellerId: string; readonly contract: string | null };

/** The names under which companies under one control, and what they contract with a seller, are locked. */
export function groupNames(groupIds: readonly string[], contract?: Contract): readonly string[] {
  const isKnown = contract !== undefined && contract.contract !== null;
  return isKnown ? [...groupIds, `on ${contract.sellerId} ${contract.contract}`] : groupIds;
}

/**
 * Queues up whoever grants or holds money for companies under one control, under any program, or on one contract with a
 * seller; in one order, so that none deadlock.
 */
export function lockGroup(query: Query, groupIds: readonly string[], contract?: Contract): Promise<void> {
  return lockGroups(query, groupNames(groupIds, contract));
}

/** The same for all who have these names, and on the installations that vouchers were applied for. */
export async function lockGroups(
  query: Query,
  names: readonly string[],
  voucherIds: readonly string[] = [],
): Promise<void> {
  await query(
    `SELECT pg_advisory_xact_lock(hashtextextended('grants ' || name, 0)) FROM (
       SELECT given COLLATE "C" AS name FROM unnest($1::text[]) AS given
        UNION
       SELECT concat_ws(' ', 'at', seller_id, request #>> '{purchase,installation}') FROM programs.application
        WHERE voucher_id = ANY ($2::uuid[]) AND request #>> '{purchase,installation}' IS NOT NULL
        ORDER BY name) AS locked`,
    [names, voucherIds],
  );
}
