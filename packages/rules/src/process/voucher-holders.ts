import type { RuleTerms } from '../rule-terms.ts';
import type { PurchaseSide } from '../rule-words.ts';

/** R31: the sides to which vouchers are issued; none where money is paid after use. Where no source says, buyers. */
export function voucherHolders({ issueMode }: RuleTerms): readonly PurchaseSide[] {
  if (issueMode === 'NONE') return [];
  if (issueMode === 'BOTH') return ['BUYER', 'SELLER'];
  return [issueMode ?? 'BUYER'];
}
