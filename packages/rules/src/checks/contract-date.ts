import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R14: the first day on which a contract may be signed. */
export function contractDate({ contractSignedFrom: from }: RuleTerms, { purchase, moment, on }: Facts): Finding {
  if (from === null) return notStated('CONTRACT_DATE', 'The sources name no first day of signing.');
  // A contract that is still to be signed is signed today at the earliest.
  const signedOn = purchase.signedOn ?? (moment === 'CLAIM' ? null : on);
  if (signedOn === null) return unknown('CONTRACT_DATE', `Give the day of signing: it must not be before ${from}.`);
  return signedOn >= from
    ? passed('CONTRACT_DATE', `Signed from ${from} on.`)
    : failed('CONTRACT_DATE', `Signed on ${signedOn}, before ${from}: only later contracts count.`);
}
