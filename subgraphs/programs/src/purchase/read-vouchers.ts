import type { Query } from '@voucher-graph/subgraph-kit';
import type { VoucherStatus } from '../__generated__/schema.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { fromFenJson } from '../fen-json.ts';
import { statusSql } from '../voucher/voucher.loaders.ts';

/** A company's voucher as purchases need it. */
export type PayingVoucher = {
  readonly id: string;
  readonly status: VoucherStatus;
  readonly available: bigint;
  readonly expiresAt: Date;
  readonly programId: string;
  readonly programCode: string;
  readonly fundId: string;
  readonly fundCode: string;
  readonly ruleVersion: number;
  /** What it was applied for with; null where it was imported. */
  readonly applied: JudgedOn | null;
};

type Row = Omit<PayingVoucher, 'applied'> & { readonly applied: unknown };

/** The company's vouchers of these ids; where none are named, all that it may use or could if they were not frozen. */
export async function readVouchers(
  query: Query,
  companyId: string,
  ids: readonly string[] | null,
): Promise<readonly PayingVoucher[]> {
  const rows = await query<Row>(
    `SELECT voucher.id, ${statusSql} AS status, account.available, account.valid_until AS "expiresAt",
            program.id AS "programId", program.code AS "programCode", fund.id AS "fundId", fund.code AS "fundCode",
            voucher.rule_version AS "ruleVersion", application.request AS applied
       FROM programs.voucher voucher
       JOIN programs.program program ON program.id = voucher.program_id
       JOIN programs.fund fund ON fund.id = voucher.fund_id
       JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
       LEFT JOIN programs.application application ON application.voucher_id = voucher.id
      WHERE voucher.company_id = $1
        AND CASE WHEN $2::uuid[] IS NULL THEN ${statusSql} IN ('ACTIVE', 'FROZEN') ELSE voucher.id = ANY ($2) END`,
    [companyId, ids],
  );
  return rows.map((row) => ({ ...row, applied: row.applied === null ? null : fromFenJson<JudgedOn>(row.applied) }));
}
