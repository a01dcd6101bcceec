import type { RuleTerms } from '../rule-terms.ts';

/** R1: whether what comes back on a day (ISO date) can be granted again; else its year is over, and it is the treasury's. */
export function returnsToFund({ carriesOver }: RuleTerms, fiscalYear: number, on: string): boolean {
  return carriesOver === true || Number(on.slice(0, 4)) <= fiscalYear;
}

/** R1: what becomes of money that is left when the fiscal year ends. Where no source says, it goes back. */
export function carryOver({ carriesOver }: RuleTerms, left: bigint) {
  const carried = carriesOver === true ? left : 0n;
  return { carried, returned: left - carried, stated: carriesOver !== null };
}
