import type { Query } from '@voucher-graph/subgraph-kit';
import { covers } from '../covers.ts';
import { attemptSql, statusSql } from './settlement-sql.ts';

/** What a payee is owed on a voucher. */
export type Owed = {
  readonly fundId: string;
  readonly voucherId: string;
  readonly owed: bigint;
  readonly ruleVersion: number;
  readonly cityCode: string;
};

/** So many vouchers in one payment; what is owed beyond them is the next one's. */
const linesAtMost = 500;

/** What vouchers of an officer's city captured for a payee and nobody paid yet; what the bank sent back waits for its retry. */
export async function findOwed(
  query: Query,
  {
    cityCode,
    payeeId,
    fundCode = null,
  }: { readonly cityCode: string | undefined; readonly payeeId: string; readonly fundCode?: string | null },
): Promise<readonly Owed[]> {
  const owed = await query<Owed>(
    `SELECT payable.book_id AS "fundId", payable.voucher_id AS "voucherId", payable.owed - coalesce(returned.total, 0) AS owed,
            voucher.rule_version AS "ruleVersion", city.code AS "cityCode"
       FROM ledger.payable_balance payable
       JOIN programs.voucher voucher ON voucher.id = payable.voucher_id
       JOIN programs.fund fund ON fund.id = payable.book_id
       JOIN programs.city city ON city.id = fund.city_id
       LEFT JOIN (SELECT paid.voucher_id, sum(paid.moved)::bigint AS total
                    FROM programs.settlement settlement
                    JOIN programs.settlement_line line ON line.settlement_id = settlement.id AND line.attempt = ${attemptSql}
                    JOIN ledger.operation_view paid ON paid.key = line.id
                   WHERE settlement.payee_id = $1 AND ${statusSql} = 'PAYMENT_FAILED'
                   GROUP BY paid.voucher_id) returned ON returned.voucher_id = payable.voucher_id
      WHERE payable.payee_id = $1 AND payable.owed > coalesce(returned.total, 0) AND ($2::text IS NULL OR fund.code = $2)
      ORDER BY payable.book_id, payable.voucher_id`,
    [payeeId, fundCode],
  );
  return owed.filter((each) => covers(cityCode, each.cityCode)).slice(0, linesAtMost);
}
