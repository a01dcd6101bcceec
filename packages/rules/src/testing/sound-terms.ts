import { nothingKnown, ruleTermsFaults, type RuleTerms } from '../index.ts';

/** Terms without a fault. */
export const soundTerms: RuleTerms = {
  ...nothingKnown,
  spendableOn: ['COMPUTE'],
  rateTiers: [{ rateBasisPoints: 3000, atMost: true, appliesWhen: null, conditions: null }],
  caps: [{ scope: 'COMPANY_YEAR', amount: 500_000_00n, appliesWhen: null, conditions: null }],
};

/** A change that makes sound terms contradict themselves, and the one fault that it makes. */
export type Contradiction = readonly [what: string, change: Partial<RuleTerms>, fault: RegExp];

/** The faults of sound terms with a change. */
export function faultsWith(change: Partial<RuleTerms>): readonly string[] {
  return ruleTermsFaults({ ...soundTerms, ...change });
}
