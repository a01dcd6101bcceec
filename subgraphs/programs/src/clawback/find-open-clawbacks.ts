import type { Query } from '@voucher-graph/subgraph-kit';
import { covers } from '../covers.ts';

/** What is still to come back of a clawback, in fen. Wants `clawback` in FROM. */
export const outstandingSql = `(
  (SELECT moved FROM ledger.operation_view WHERE key = clawback.id)
  - coalesce((SELECT sum(came.moved)::bigint FROM programs.clawback_recovery recovery
                JOIN ledger.operation_view came ON came.key = recovery.id
               WHERE recovery.clawback_id = clawback.id), 0))`;

/** The clawbacks that a payee still owes to an officer's city, the first first. */
export async function findOpenClawbacks(
  query: Query,
  { cityCode, payeeId }: { readonly cityCode: string | undefined; readonly payeeId: string },
): Promise<readonly string[]> {
  const open = await query<{ readonly id: string; readonly cityCode: string }>(
    `SELECT clawback.id, city.code AS "cityCode"
       FROM programs.clawback clawback
       JOIN programs.account account ON account.id = clawback.account_id
       JOIN programs.fund fund ON fund.id = account.fund_id
       JOIN programs.city city ON city.id = fund.city_id
      WHERE clawback.payee_id = $1 AND ${outstandingSql} > 0
      ORDER BY clawback.id`,
    [payeeId],
  );
  return open.filter((each) => covers(cityCode, each.cityCode)).map(({ id }) => id);
}
