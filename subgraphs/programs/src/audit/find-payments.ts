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
  {
    programId,
    from,
    to,
    flagged,
  }: {
    readonly programId: string;
    readonly from: string;
    readonly to: string;
    /** Ids of purchases whose payments are flagged. */
    readonly flagged: readonly string[];
  },
): Promise<readonly AuditableClaim[]> {
  return query<AuditableClaim>(
    `SELECT paid.key AS id,
            EXISTS (SELECT FROM programs.purchase_hold held JOIN programs.purchase purchase ON purchase.id = held.purchase_id
                     WHERE held.voucher_id = paid.voucher_id AND purchase.payee_id = paid.payee_id AND purchase.id = ANY ($5::uuid[]))
            OR EXISTS (SELECT FROM programs.claim WHERE id = paid.voucher_id AND rental_id = ANY ($5::uuid[])) AS flagged
       FROM (SELECT id, NULL::uuid AS payment_key FROM programs.voucher WHERE program_id = $1
              UNION ALL SELECT id, payment_key FROM programs.claim WHERE program_id = $1 AND status = 'PAID') account
       JOIN ledger.operation_view paid ON paid.voucher_id = account.id
      WHERE paid.kind IN ('settle', 'pay') AND paid.outcome = 'OK'
        AND paid.at >= $2::date::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND paid.at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND paid.key = coalesce(account.payment_key, paid.key)
        AND NOT EXISTS (SELECT FROM programs.settlement_reversal reversal WHERE reversal.line_id = paid.key)
      ORDER BY paid.key LIMIT $4`,
    [programId, from, to, paymentsAtMost + 1, flagged],
  );
}
