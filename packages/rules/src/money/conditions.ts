import type { TierConditions } from '../conditional-terms.ts';
import type { Facts } from '../facts/facts.ts';
import { yearContracts } from './contract-price.ts';

/** Whether conditions hold; UNKNOWN when a fact that they ask for is missing and the others hold. */
export type ConditionVerdict = 'HOLD' | 'FAIL' | 'UNKNOWN';

/** Judges the conditions of a rate or cap. `monthsAtMost` is not among them: it says for how long, not whether. */
export function judgeConditions(
  conditions: TierConditions | null,
  facts: Facts,
  contracts = yearContracts(facts),
): ConditionVerdict {
  if (conditions === null) return 'HOLD';
  let verdict: ConditionVerdict = 'HOLD';
  for (const [, met] of answers(conditions, facts, contracts)) {
    if (met === false) return 'FAIL';
    if (met === null) verdict = 'UNKNOWN';
  }
  return verdict;
}

/** The facts that conditions ask for and nobody gave. */
export function missingFacts(conditions: TierConditions, facts: Facts): readonly string[] {
  return answers(conditions, facts, 0n).flatMap(([fact, met]) => (met === null ? [fact] : []));
}

type Answer = readonly [fact: string, met: boolean | null];

function answers(asked: TierConditions, { applicant, purchase }: Facts, contracts: bigint): Answer[] {
  const { applicantClasses, sizes, purposes, yearContractsAtMost } = asked;
  const all: Answer[] = [];
  if (applicantClasses !== null)
    all.push(['the class of applicant', applicant.classes?.some((each) => applicantClasses.includes(each)) ?? null]);
  if (sizes !== null) all.push(['the size', applicant.size && sizes.includes(applicant.size)]);
  if (purposes !== null) all.push(['the purpose', purchase.purpose && purposes.includes(purchase.purpose)]);
  if (yearContractsAtMost !== null) all.push(['the contracts of the year', contracts <= yearContractsAtMost]);
  compare(all, 'whether it is a startup', asked.startup, applicant.startup);
  compare(all, 'whether the chips are domestic', asked.domesticChips, purchase.domesticChips);
  compare(all, 'whether the model is filed', asked.filedModel, purchase.filedModel);
  compare(all, 'whether it serves a flagship project', asked.flagshipProject, purchase.flagshipProject);
  compare(all, 'whether the district pays too', asked.withDistrict, purchase.withDistrict);
  compare(all, 'whether it is a key enterprise', asked.keyEnterprise, applicant.keyEnterprise);
  return all;
}

function compare(all: Answer[], fact: string, asked: boolean | null, is: boolean | null): void {
  if (asked !== null) all.push([fact, is === null ? null : is === asked]);
}
