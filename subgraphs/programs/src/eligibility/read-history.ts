import type { HistoryFacts } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import type { JudgedOn } from './judged-on.ts';
import { toGrant, type GrantRow } from './to-grant.ts';

// Claims stand beside vouchers. What lapsed or was revoked was not given. Vouchers without an application came with the seed or an import.
const sql = `
  SELECT voucher.id, voucher.company_id AS "companyId", program.code AS "programCode",
         city.code AS "programRegionCode", program.kind AS "programKind", rule.terms,
         coalesce(voucher.issued_at, now()) AS "grantedAt", account.face - account.expired - account.revoked AS amount,
         application.request, application.evaluation
    FROM programs.voucher voucher
    JOIN programs.program program ON program.id = voucher.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id
    JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
    JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
    LEFT JOIN programs.application application ON application.voucher_id = voucher.id
   WHERE voucher.company_id = ANY ($1::uuid[])
      OR (application.seller_id = $2 AND (application.contract = $3 OR application.request #>> '{purchase,installation}' = $4))
  UNION ALL
  SELECT claim.id, claim.company_id, program.code, city.code, program.kind, rule.terms, claim.approved_at,
         claim.approved_fen, claim.request, claim.evaluation
    FROM programs.claim claim
    JOIN programs.program program ON program.id = claim.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id
    JOIN programs.rule_version rule ON rule.program_id = claim.program_id AND rule.version = claim.rule_version
   WHERE claim.status IN ('APPROVED', 'PAYMENT_ORDERED', 'PAID', 'PAYMENT_FAILED')
     AND (claim.company_id = ANY ($1::uuid[]) OR claim.seller_id = $2 AND claim.contract = $3)`;

/** What was granted before to the applicant's group, and on this contract or installation, under any program. */
export async function readHistory(query: Query, { applicant, purchase }: JudgedOn, now: Date): Promise<HistoryFacts> {
  const rows = await query<GrantRow>(sql, [
    [...applicant.groupIds],
    purchase.seller.id,
    purchase.contract,
    purchase.installation,
  ]);
  const grants = rows.filter(({ amount }) => amount > 0n).map(toGrant);
  const year = dayInChina(now).slice(0, 4);
  const ownOfYear = grants.filter(
    ({ companyId, grantedOn }) => companyId === applicant.id && grantedOn.startsWith(year),
  );
  const bases = ownOfYear.reduce((sum, { base }) => sum + base, 0n);
  return { grants, yearSpend: bases, yearContracts: bases };
}
