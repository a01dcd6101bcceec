import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R13: the exchange or platform that the purchase goes through. */
export function channel({ channel: asked }: RuleTerms, { purchase }: Facts): Finding {
  if (asked === null) return notStated('CHANNEL', 'The sources name no exchange or platform.');
  if (purchase.channel === null) return unknown('CHANNEL', `Say where you buy: it must be through ${asked}.`);
  return asked.split('、').includes(purchase.channel)
    ? passed('CHANNEL', `Bought through ${purchase.channel}.`)
    : failed('CHANNEL', `Bought through ${purchase.channel}: buy through ${asked}.`);
}
