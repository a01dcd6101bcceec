import type { Databases } from '@voucher-graph/platform';
import { uuidv7 } from '@voucher-graph/subgraph-kit';

/** A claim that is not paid, with all that can hang on it, and one that is; neither with money, which only commands move. */
export async function storeClaims({ programs }: Databases, companyId = uuidv7()): Promise<{ readonly id: string }> {
  const [id, paid] = [uuidv7(), uuidv7()];
  const fen = { fen: '1' };
  const evaluation = { eligible: true, ruleVersion: 1, rateBasisPoints: 1, subsidy: fen, eligibleBase: fen };
  const evidence = [{ kind: 'CONTRACT', sha256: '0'.repeat(64) }];
  await programs.transaction(async (query) => {
    await query(
      `INSERT INTO programs.claim (id, company_id, seller_id, program_id, rule_version, rental_id, status, contract, invoices,
         billed_fen, stated, evidence, request, evaluation, requested_fen, submitted_by, submitted_at, changed_at)
       SELECT each, $2, $2, program.id, 1, each, 'SUBMITTED', 'C-1', ARRAY['I-1'], 1, '{}', $3, '{}', $4, 1, 'a member', now(), now()
         FROM programs.program program, unnest($1::uuid[]) each WHERE code = 'nanning-compute-2025'`,
      [[id, paid], companyId, JSON.stringify(evidence), JSON.stringify({ ...evaluation, excluded: [], checks: [] })],
    );
    await query(
      `INSERT INTO programs.claim_event (claim_id, number, verb, to_status, actor, role, reason, rule_version)
       VALUES ($1, 1, 'submit', 'SUBMITTED', 'a member', 'COMPANY_MEMBER', 'Submitted.', 1)`,
      [id],
    );
    for (const status of ['EVIDENCE_CHECK', 'MATCHED', 'ASSESSED'])
      await query('UPDATE programs.claim SET status = $2 WHERE id = $1', [paid, status]);
    await query(`UPDATE programs.claim SET status = 'APPROVED', approved_fen = 1, approved_at = now() WHERE id = $1`, [
      paid,
    ]);
    await query(`UPDATE programs.claim SET status = 'PAYMENT_ORDERED' WHERE id = $1`, [paid]);
    await query(
      `UPDATE programs.claim SET status = 'PAID', payment_key = $1, payment_reference = 'R', paid_at = now() WHERE id = $1`,
      [paid],
    );
  });
  return { id };
}
