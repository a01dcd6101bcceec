import { addMonths } from '../days.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** No source but two weak ones names a validity, and both say a year. */
const usualMonths = 12;

/** R33: the first day on which a voucher is void. */
export function voidFrom(
  { validity }: RuleTerms,
  issuedOn: string,
): { readonly day: string; readonly stated: boolean } {
  const months = validity?.months ?? null;
  return { day: addMonths(issuedOn, months ?? usualMonths), stated: months !== null };
}

/** Why a voucher may not be extended; null where it may. Where no source says, it may not. */
export function barredFromExtension({ validity }: RuleTerms, reason: string): string | null {
  if (validity?.extendable !== true) return 'The rule does not let vouchers be extended: apply for a new one.';
  return reason.trim() === '' ? 'Say why the voucher is extended.' : null;
}

/** Where what an expired voucher has left goes. Where no source says, back to the fund, to be granted again. */
export function lapsesTo({ validity }: RuleTerms): 'FUND' | 'TREASURY' {
  return validity?.returnsToFund === false ? 'TREASURY' : 'FUND';
}
