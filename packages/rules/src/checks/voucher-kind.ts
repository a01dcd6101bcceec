import { failed, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R3: a voucher buys the kinds of product that its program names. */
export function voucherKind({ spendableOn }: RuleTerms, { purchase: { kind } }: Facts): Finding {
  // A training voucher buys computing power; that it is for training is asked by the purpose.
  const buys = spendableOn.includes(kind) || (kind === 'COMPUTE' && spendableOn.includes('TRAINING'));
  return buys
    ? passed('VOUCHER_KIND', `The voucher buys ${kind}.`)
    : failed('VOUCHER_KIND', `The voucher buys ${spendableOn.join(', ')}, not ${kind}: look for another program.`);
}
