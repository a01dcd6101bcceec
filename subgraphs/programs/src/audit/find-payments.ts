import type { AuditableClaim } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';

/** How many payments one sample is drawn from at most: an audit keeps the ids of all. */
export const paymentsAtMost = 10_000;

/**
 * What a program paid from one day to another in China, on vouchers and on claims, by the ids of the ledger's operations;
 * without what the bank sent back. One more than can be drawn from, where there are more.
 */
export function findPayments(
  query: Query,
  { programId, from, to }: { readonly programId: string; readonly from: string; readonly to: string },
): Promise<readonly AuditableClaim[]> {
  return query<AuditableClaim>(
    `SELECT paid.key AS id, false AS flagged
       FROM (SELECT id FROM programs.voucher WHERE program_id = $1
              UNION ALL SELECT id FROM programs.claim WHERE program_id = $1 AND status = 'PAID') account
       JOIN ledger.operation_view paid ON paid.voucher_id = account.id
      WHERE paid.kind IN ('settle', 'pay') AND paid.outcome = 'OK'
        AND paid.at >= $2::date::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND paid.at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND NOT EXISTS (SELECT FROM programs.settlement_reversal reversal WHERE reversal.line_id = paid.key)
      ORDER BY paid.key LIMIT $4`,
    [programId, from, to, paymentsAtMost + 1],
  );
}
