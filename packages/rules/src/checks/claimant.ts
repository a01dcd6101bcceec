import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { concernsPurchase } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R25: where buyer and seller may not both be paid for one purchase, one of them comes first. */
export function claimant({ claimant: asked }: RuleTerms, { purchase, program, history }: Facts): Finding {
  if (asked === null) return notStated('CLAIMANT', 'The sources do not say which side may claim.');
  if (!asked.oneSideOnly) return passed('CLAIMANT', 'Both sides may claim.');
  const { side } = purchase;
  const otherSide = side === 'BUYER' ? 'seller' : 'buyer';
  const taken = history.grants.some(
    (grant) => grant.programCode === program.code && grant.side !== side && concernsPurchase(grant, purchase),
  );
  if (taken) return failed('CLAIMANT', `The ${otherSide} has claimed this purchase: only one side may.`);
  if (asked.first === null || asked.first === side || purchase.otherSideWaived === true)
    return passed('CLAIMANT', `The ${side.toLowerCase()} may claim, and the ${otherSide} then may not.`);
  return purchase.otherSideWaived === null
    ? unknown('CLAIMANT', `The ${otherSide} comes first: hand in its waiver.`)
    : failed('CLAIMANT', `The ${otherSide} comes first and does not waive: only one side may claim.`);
}
