import { blocks, type Check, type Finding } from './check.ts';
import * as check from './checks/index.ts';
import { dayInChina } from './days.ts';
import type { Evaluation } from './evaluation.ts';
import type { EvaluationRequest, Facts } from './facts/facts.ts';
import { least } from './money/fen.ts';
import { overpaidThisYear } from './money/overpaid-this-year.ts';
import { reckon } from './money/reckon.ts';
import type { Reckoning } from './money/reckoning.ts';
import { splitAmongFunders } from './money/split-among-funders.ts';
import type { PolicySource } from './rule-version.ts';
import type { RuleTerms } from './rule-terms.ts';

/** Whether the purchase may be paid for at all, in the order in which an officer asks. */
const admission: readonly ((terms: RuleTerms, facts: Facts) => Finding)[] = [
  check.ruleVersion,
  check.intake,
  check.voucherKind,
  check.applicantClass,
  check.registration,
  check.companySize,
  check.industry,
  check.standing,
  check.issueMode,
  check.claimant,
  check.provider,
  check.relatedParty,
  check.selfSupply,
  check.purpose,
  check.filedModel,
  check.channel,
  check.contractDate,
  check.serviceWindow,
  check.duration,
  check.paidOnce,
];

/** What keeps the amount down: each says how much it leaves, and the least of them is paid. */
const limits: readonly ((terms: RuleTerms, facts: Facts, reckoning: Reckoning) => Finding | readonly Finding[])[] = [
  check.stacking,
  check.aidCeiling,
  check.antiSplitting,
  check.capException,
  check.caps,
  check.fundBudget,
];

/**
 * What a version of a rule gives for a purchase, with its reasoning. Pure: the same request has the same answer. Every
 * rule is heard even when an earlier one failed, so that a reader sees all there is to do at once.
 */
export function evaluate(request: EvaluationRequest): Evaluation {
  const facts: Facts = { ...request, on: dayInChina(request.at) };
  const { terms, version, sources } = facts.rule;
  const { base, rate, reckoning, unpaid, findings: reckoned } = reckon(terms, facts);
  const limited = limits.flatMap((limit) => limit(terms, facts, reckoning));
  const most = wholeUnits(limited.reduce(smaller, unpaid), reckoning.unit);
  const overpaid = overpaidThisYear(terms, facts);
  const left = wholeUnits(most - overpaid, reckoning.unit);
  const findings = [
    ...admission.map((judge) => judge(terms, facts)),
    ...reckoned,
    ...limited,
    ...check.keptBack(overpaid, left),
    ...check.minimumSubsidy(terms, facts, left),
    check.funderShares(terms, facts),
  ];
  const eligible = !findings.some(blocks);
  const subsidy = eligible ? left : 0n;
  const keptBack = eligible ? least(overpaid, most) : 0n;
  return {
    eligible,
    ruleVersion: version,
    subsidy,
    eligibleBase: base.amount,
    excluded: base.excluded,
    rateBasisPoints: rate.basisPoints,
    yearLimits: rate.yearLimits,
    keptBack,
    owedBack: overpaid - keptBack,
    funderShares: splitAmongFunders(subsidy, facts.program.fund?.funders ?? []),
    checks: findings.map((finding) => toCheck(finding, sources)),
  };
}

/** Limits that do not apply leave the amount alone. */
function smaller(amount: bigint, { outcome, remaining }: Finding): bigint {
  return remaining === null || outcome === 'NOT_APPLICABLE' ? amount : least(amount, remaining);
}

/** Cut off to whole units; nothing where less than nothing is left. */
function wholeUnits(amount: bigint, unit: bigint): bigint {
  return amount > 0n ? (amount / unit) * unit : 0n;
}

function toCheck({ rule, outcome, message, limit, remaining, ours }: Finding, sources: readonly PolicySource[]): Check {
  return { rule, outcome, message, limit, remaining, sources: ours ? [] : sources };
}
