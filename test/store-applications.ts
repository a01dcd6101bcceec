import type { Databases } from '@voucher-graph/platform';
import { uuidv7 } from '@voucher-graph/subgraph-kit';

/** An application that the public is not told of, with all that can hang on it; and one on public notice. */
export async function storeApplications(
  { programs }: Databases,
  companyId = uuidv7(),
): Promise<{ readonly id: string }> {
  const [id, noticed] = [uuidv7(), uuidv7()];
  const fen = { fen: '1' };
  const purchase = { kind: 'COMPUTE', seller: { id: uuidv7() }, costs: { CONTRACT: [] } };
  const check = { rule: 'CAP', outcome: 'PASSED', message: 'Within it.', limit: fen, remaining: fen, sources: [] };
  const evaluation = {
    eligible: true,
    ruleVersion: 1,
    rateBasisPoints: 1,
    subsidy: fen,
    eligibleBase: fen,
    excluded: [{ category: 'STORAGE', amount: fen }],
    checks: [check],
  };
  await programs.transaction(async (query) => {
    await query(
      `INSERT INTO programs.application (id, company_id, seller_id, program_id, rule_version, status, request, evaluation,
         requested_fen, submitted_by, submitted_at, changed_at)
       SELECT each, $2, $2, program.id, 1, 'SUBMITTED', $3, $4, 1, 'a member', now(), now()
         FROM programs.program program, unnest($1::uuid[]) each WHERE code = 'chengdu-compute-2025'`,
      [[id, noticed], companyId, JSON.stringify({ purchase }), JSON.stringify(evaluation)],
    );
    await query(
      `INSERT INTO programs.application_event (application_id, number, verb, to_status, actor, role, reason, rule_version)
       VALUES ($1, 1, 'submit', 'SUBMITTED', 'a member', 'COMPANY_MEMBER', 'Submitted.', 1)`,
      [id],
    );
    await query(
      `INSERT INTO programs.application_review (application_id, round, reviewer, score, comment)
       VALUES ($1, 1, 'a reviewer', 80, 'Fine.')`,
      [id],
    );
    for (const status of ['DESK_CHECK', 'IN_REVIEW', 'SCORED', 'RECOMMENDED', 'PUBLIC_NOTICE'])
      await query('UPDATE programs.application SET status = $2 WHERE id = $1', [noticed, status]);
  });
  return { id };
}
