import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import { refuse, type Refusal } from '../refusal.ts';

/** Why a finding is no ground to ask so much back of what a voucher or claim paid; null where it is. Its payee is locked. */
export async function checkFinding(
  query: Query,
  findingId: string,
  { accountId, payeeId, amount }: { readonly accountId: string; readonly payeeId: string; readonly amount: bigint },
): Promise<Refusal<'FINDING_NOT_FOUND' | 'FINDING_NOT_CONFIRMED' | 'MORE_THAN_AT_STAKE'> | null> {
  if (!isUuid(findingId)) throw malformed(findingId);
  const [finding] = await query<{ readonly confirmed: boolean | null; readonly left: bigint }>(
    `SELECT verdict.confirmed,
            coalesce(finding.at_stake_fen, 0)
            - coalesce((SELECT sum(asked.moved)::bigint FROM programs.clawback clawback
                          JOIN ledger.operation_view asked ON asked.key = clawback.id
                         WHERE clawback.finding_id = finding.id), 0) AS left
       FROM programs.audit_finding finding
       JOIN ledger.operation_view paid ON paid.key = finding.case_id
       LEFT JOIN programs.audit_verdict verdict ON verdict.finding_id = finding.id
      WHERE finding.id = $1 AND paid.voucher_id = $2 AND paid.payee_id = $3`,
    [findingId, accountId, payeeId],
  );
  if (!finding) return refuse('FINDING_NOT_FOUND');
  if (finding.confirmed !== true) return refuse('FINDING_NOT_CONFIRMED');
  return amount > finding.left ? refuse('MORE_THAN_AT_STAKE', finding.left) : null;
}
