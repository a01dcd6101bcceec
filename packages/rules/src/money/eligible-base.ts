import type { Finding } from '../check.ts';
import { costCategories } from '../checks/cost-categories.ts';
import { dayCount } from '../checks/day-count.ts';
import { subsidyBase } from '../checks/subsidy-base.ts';
import type { Facts } from '../facts/facts.ts';
import type { Cost } from '../facts/purchase-facts.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { roundQuotient, type Rounding } from './fen.ts';

/** What the rate is applied to, what was left out of it, and why. */
export type EligibleBase = {
  readonly amount: bigint;
  /** Whether anything counts, before rounding. */
  readonly counts: boolean;
  readonly excluded: readonly Cost[];
  readonly findings: readonly Finding[];
};

/** From costs to the base: the stage that counts, the kinds that count, the days that count. */
export function eligibleBase(terms: RuleTerms, facts: Facts, rounding: Rounding): EligibleBase {
  const { costs, finding } = subsidyBase(terms, facts);
  const { counted, excluded, finding: kinds } = costCategories(terms, costs);
  const { days, of, finding: proration } = dayCount(terms, facts);
  return {
    amount: roundQuotient(counted * days, of, rounding),
    counts: counted * days > 0n,
    excluded,
    findings: costs.length === 0 ? [finding, proration] : [finding, kinds, proration],
  };
}
