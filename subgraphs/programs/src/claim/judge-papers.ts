import { missingEvidence, type Evaluation, type RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { gather } from '../eligibility/judge.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import type { JudgedProgram } from '../eligibility/read-program.ts';
import { readApplicant } from '../eligibility/read-purchase.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { judgeClaimed } from './judge-claimed.ts';
import type { PreparedClaim } from './prepare-claim.ts';
import { claimedPurchase, type Papers } from './read-claim.ts';

/** What a claim is judged on, what the rule gives, and how much is claimed of it. */
export type JudgedClaim = { readonly on: JudgedOn; readonly evaluation: Evaluation; readonly requested: bigint };

/** Judges what a company hands in; why not, or what it comes to. */
export async function judgePapers(
  query: Query,
  {
    claimId,
    rentalId,
    program,
    rule,
    papers,
    prepared: { rental, evidence, company, relationNow },
  }: {
    readonly claimId: string;
    readonly rentalId: string;
    readonly program: JudgedProgram;
    readonly rule: RuleVersion;
    readonly papers: Papers;
    readonly prepared: PreparedClaim;
  },
): Promise<JudgedClaim | Refusal<'EVIDENCE_MISSING' | 'NOT_ELIGIBLE' | 'AMOUNT_INVALID' | 'REQUESTED_TOO_MUCH'>> {
  const missing = missingEvidence(
    rule.terms,
    evidence.map(({ kind }) => kind),
  );
  if (missing.length > 0) return refuse('EVIDENCE_MISSING', missing.join(', '));
  const declared = claimedPurchase(rental, papers);
  const self = readApplicant(papers.applicant);
  const gathered = await gather(query, { id: rentalId, program, declared, company, self });
  const on = { ...gathered, relation: { ...gathered.relation, CLAIM: relationNow } };
  const evaluation = await judgeClaimed(query, { claimId, program, rule, on });
  if (!evaluation.eligible || evaluation.subsidy === 0n) {
    const stops = evaluation.checks.filter(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN');
    const why = stops.map(({ message }) => message).join(' ');
    return refuse('NOT_ELIGIBLE', why || 'The rule gives nothing for this.');
  }
  const requested = papers.requested ? readFen(papers.requested) : evaluation.subsidy;
  if (requested === null) return refuse('AMOUNT_INVALID', papers.requested?.amount ?? '');
  if (requested > evaluation.subsidy) return refuse('REQUESTED_TOO_MUCH', evaluation.subsidy);
  return { on, evaluation, requested };
}
