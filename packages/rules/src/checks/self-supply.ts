import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R10: what was built for one's own use is not bought. */
export function selfSupply({ selfSupplyBlocked }: RuleTerms, { purchase: { ownFacility } }: Facts): Finding {
  if (selfSupplyBlocked === null) return notStated('SELF_SUPPLY', 'The sources do not speak of one’s own facility.');
  if (!selfSupplyBlocked) return passed('SELF_SUPPLY', 'The buyer’s own facility may sell to it.');
  if (ownFacility === null) return unknown('SELF_SUPPLY', 'Say whether the facility is the buyer’s own.');
  return ownFacility
    ? failed('SELF_SUPPLY', 'The facility is the buyer’s own, built for its own use: choose another seller.')
    : passed('SELF_SUPPLY', 'The facility is not the buyer’s own.');
}
