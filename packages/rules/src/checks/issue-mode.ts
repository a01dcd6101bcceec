import { byDefault, failed, notStated, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R31: whether vouchers go to those who buy, to those who sell, or to both. */
export function issueMode({ issueMode: mode, applicantClasses }: RuleTerms, { purchase: { side } }: Facts): Finding {
  if (mode === 'BOTH') return passed('ISSUE_MODE', 'Vouchers go to buyers and to sellers.');
  if (mode === 'BUYER' || mode === 'SELLER')
    return mode === side
      ? passed('ISSUE_MODE', `Vouchers go to the ${side.toLowerCase()}.`)
      : failed('ISSUE_MODE', `Vouchers go to the ${mode.toLowerCase()}: let the ${mode.toLowerCase()} apply.`);
  const sellersMayApply = applicantClasses?.includes('PROVIDER') === true;
  if (side === 'SELLER' && !sellersMayApply)
    return byDefault(failed('ISSUE_MODE', 'No source says that a seller may apply: let the buyer apply.'));
  return mode === 'NONE'
    ? passed('ISSUE_MODE', 'No voucher is issued: money is paid after use.')
    : notStated('ISSUE_MODE', 'The sources do not say to whom vouchers are issued.');
}
