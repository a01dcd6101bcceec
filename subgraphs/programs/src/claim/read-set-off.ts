import { mustFind, type Query } from '@voucher-graph/subgraph-kit';

/** How much of a claim was set off, in fen. Wants `claim` in FROM. */
export const setOffSql = `coalesce((
  SELECT sum(came.moved)::bigint FROM programs.clawback_recovery recovery
    JOIN ledger.operation_view came ON came.key = recovery.id
   WHERE recovery.claim_id = claim.id), 0)`;

/** How much of a claim was set off, in fen. Read it when the claim is locked. */
export async function readSetOff(query: Query, claimId: string): Promise<bigint> {
  const [row] = await query<{ readonly setOff: bigint }>(
    `SELECT ${setOffSql} AS "setOff" FROM programs.claim claim WHERE claim.id = $1`,
    [claimId],
  );
  return mustFind(row, 'A claim').setOff;
}
