import { isSameYear } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import { ownGrants } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { yearContracts } from './contract-price.ts';
import { roundQuotient } from './fen.ts';

/**
 * Fen that earlier contracts of the year got at a rate for companies with few contracts, and that turn out too much now
 * that the year's contracts pass the limit. They are kept back, so that splitting a contract gains nothing.
 */
export function overpaidThisYear(terms: RuleTerms, facts: Facts): bigint {
  const contracts = yearContracts(facts);
  let overpaid = 0n;
  for (const { grantedOn, yearLimits, base, amount, keptBack } of ownGrants(facts)) {
    if (!isSameYear(grantedOn, facts.on)) continue;
    overpaid -= keptBack;
    const passed = yearLimits.findLast((limit) => limit.contracts < contracts);
    if (passed === undefined) continue;
    const surplus = amount + keptBack - dueBeyond(base, passed.rateBeyondBasisPoints, terms);
    if (surplus > 0n) overpaid += surplus;
  }
  return overpaid > 0n ? overpaid : 0n;
}

/** What a grant would have been at the rate beyond the limit: whole units, and nothing below the least voucher. */
function dueBeyond(base: bigint, rateBasisPoints: number, { rounding, minimumSubsidy }: RuleTerms): bigint {
  const due = roundQuotient(base * BigInt(rateBasisPoints), 10_000n, { mode: 'DOWN', unit: rounding?.unit ?? 1n });
  return minimumSubsidy !== null && due < minimumSubsidy ? 0n : due;
}
