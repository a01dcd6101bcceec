import { yearOf } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import { ownGrants } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { contractPrice } from './contract-price.ts';
import { shareOf } from './fen.ts';

/**
 * Fen that earlier contracts of the year got at a rate for companies with few contracts, and that turn out too much now
 * that the year's contracts pass the limit. They are kept back, so that splitting a contract gains nothing.
 */
export function overpaidThisYear({ rateTiers }: RuleTerms, facts: Facts): bigint {
  const total = facts.history.yearContracts + contractPrice(facts.purchase);
  const passed = (rateTiers ?? []).flatMap(({ rateBasisPoints, conditions }) => {
    const limit = conditions?.yearContractsAtMost ?? null;
    return limit !== null && total > limit ? rateBasisPoints : [];
  });
  if (passed.length === 0) return 0n;
  let overpaid = 0n;
  for (const grant of ownGrants(facts)) {
    if (yearOf(grant.grantedOn) !== yearOf(facts.on)) continue;
    overpaid -= grant.keptBack;
    if (grant.rateBeyondYearLimit === null || !passed.includes(grant.rateBasisPoints)) continue;
    const due = shareOf(grant.base, grant.rateBeyondYearLimit);
    if (grant.amount > due) overpaid += grant.amount - due;
  }
  return overpaid > 0n ? overpaid : 0n;
}
