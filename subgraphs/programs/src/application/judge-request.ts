import type { Evaluation, RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { SubmitApplicationInput } from '../__generated__/schema.ts';
import { judge } from '../eligibility/judge.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import type { JudgedProgram } from '../eligibility/read-program.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** What the rule gives, and how much of it is asked for. */
export type JudgedRequest = {
  readonly evaluation: Evaluation;
  readonly requested: bigint;
  readonly fundIsEmpty: boolean;
};

/**
 * Judges what is submitted. Places in the intake and an empty fund are not looked at here: who lacks one of them may
 * stand in line, if everything else is well.
 */
export async function judgeRequest(
  query: Query,
  {
    id,
    program,
    rule,
    on,
    requested,
  }: {
    readonly id: string;
    readonly program: JudgedProgram;
    readonly rule: RuleVersion;
    readonly on: JudgedOn;
    readonly requested: SubmitApplicationInput['requested'];
  },
): Promise<JudgedRequest | Refusal<'AMOUNT_INVALID' | 'NOT_ELIGIBLE' | 'REQUESTED_TOO_MUCH' | 'ALREADY_APPLIED'>> {
  const { fund } = program.facts;
  const fundIsEmpty = fund?.available === 0n;
  const facts = {
    ...program.facts,
    applicationsTaken: 0,
    fund: fund && (fundIsEmpty ? { ...fund, available: null } : fund),
  };
  const evaluation = await judge(query, { program, rule, on, facts });
  const stops = evaluation.checks.filter(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN');
  if (!evaluation.eligible || evaluation.subsidy === 0n)
    return refuse('NOT_ELIGIBLE', stops.map(({ message }) => message).join(' ') || 'The rule gives nothing for this.');
  const wanted = requested ? readFen(requested) : evaluation.subsidy;
  if (wanted === null) return refuse('AMOUNT_INVALID', requested?.amount ?? '');
  if (wanted > evaluation.subsidy) return refuse('REQUESTED_TOO_MUCH', evaluation.subsidy);
  if (await isAppliedFor(query, { id, programId: program.id, on }))
    return refuse('ALREADY_APPLIED', on.purchase.contract ?? '');
  return { evaluation: fundIsEmpty ? sayFundIsEmpty(evaluation) : evaluation, requested: wanted, fundIsEmpty };
}

function sayFundIsEmpty(evaluation: Evaluation): Evaluation {
  const message = 'The fund has nothing left: the application waits for money.';
  return {
    ...evaluation,
    checks: evaluation.checks.map((check) =>
      check.rule === 'FUND_BUDGET' ? { ...check, outcome: 'NOT_APPLICABLE', message } : check,
    ),
  };
}

async function isAppliedFor(
  query: Query,
  { id, programId, on }: { readonly id: string; readonly programId: string; readonly on: JudgedOn },
): Promise<boolean> {
  if (on.purchase.contract === null) return false;
  const others = await query(
    `SELECT FROM programs.application
      WHERE program_id = $1 AND company_id = $2 AND contract = $3 AND id <> $4
        AND status NOT IN ('INELIGIBLE', 'REJECTED', 'WITHDRAWN', 'LAPSED')`,
    [programId, on.applicant.id, on.purchase.contract, id],
  );
  return others.length > 0;
}
