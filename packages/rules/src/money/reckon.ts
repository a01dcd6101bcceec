import type { Finding } from '../check.ts';
import { minimumSpend } from '../checks/minimum-spend.ts';
import { rate, rateAsLimit, type Rate } from '../checks/rate.ts';
import { rounding } from '../checks/rounding.ts';
import type { Facts } from '../facts/facts.ts';
import { ownAid, splitParts } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { eligibleBase, type EligibleBase } from './eligible-base.ts';
import { roundQuotient, sum, toTheFen } from './fen.ts';
import type { Reckoning } from './reckoning.ts';

/** What the rate gives, before any limit. */
export type Reckoned = {
  readonly base: EligibleBase;
  readonly rate: Rate;
  readonly reckoning: Reckoning;
  /** Fen of the amount that are not paid yet. */
  readonly unpaid: bigint;
  readonly findings: readonly Finding[];
};

/** Costs, base, rate, amount: in this order, rounded at the base and at the amount, as Nanning's own example is. */
export function reckon(terms: RuleTerms, facts: Facts): Reckoned {
  const parts = splitParts(facts);
  const { mode, unit } = terms.rounding ?? toTheFen;
  // Only what is whole is rounded up: parts of one contract would each gain by it.
  const rounded = { mode: parts.length > 0 ? 'DOWN' : mode, unit } as const;
  const base = eligibleBase(terms, facts, rounded);
  const applied = rate(terms, facts);
  const amount = roundQuotient(base.amount * applied.numerator, applied.denominator, rounded);
  const paidAlready = sum(ownAid(facts).map((grant) => grant.amount));
  return {
    base,
    rate: applied,
    reckoning: { base: base.amount, amount, rateBasisPoints: applied.basisPoints, unit, parts },
    unpaid: amount - paidAlready,
    findings: [
      ...base.findings,
      minimumSpend(terms, facts, base.amount),
      rateAsLimit(applied, amount, paidAlready, unit),
      rounding(terms, base.counts && applied.numerator > 0n && amount === 0n),
    ],
  };
}
