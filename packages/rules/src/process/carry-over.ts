import type { RuleTerms } from '../rule-terms.ts';

/** R1: what becomes of money that is left when the fiscal year ends. Where no source says, it goes back. */
export function carryOver({ carriesOver }: RuleTerms, left: bigint) {
  const carried = carriesOver === true ? left : 0n;
  return { carried, returned: left - carried, stated: carriesOver !== null };
}
