import { defaultAidCeiling } from '../checks/aid-ceiling.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { askTheSame, conditionFaults } from './condition-faults.ts';
import { shareFaults, when } from './say.ts';

/** Rates that cannot apply, or can never be paid in full. */
export function rateFaults(terms: RuleTerms): string[] {
  const { rateTiers: tiers } = terms;
  if (tiers === null) return [];
  const open = tiers.findIndex(({ conditions }) => conditions === null);
  const ceiling = terms.aidCeilingBasisPoints ?? defaultAidCeiling;
  return [
    ...when(tiers.length === 0, 'rateTiers is empty: write null where no rate is known.'),
    ...when(open >= 0 && open < tiers.length - 1, `rateTiers after number ${open + 1} can never apply: put it last.`),
    ...tiers.flatMap((tier, i) => [
      ...shareFaults(`rateTiers[${i}].rateBasisPoints`, tier.rateBasisPoints),
      ...when(
        tier.rateBasisPoints <= 10_000 && tier.rateBasisPoints > ceiling,
        `rateTiers[${i}].rateBasisPoints is ${tier.rateBasisPoints}, above aidCeilingBasisPoints (${ceiling}): raise the ceiling.`,
      ),
      ...conditionFaults(`rateTiers[${i}]`, tier, terms),
      ...when(
        tier.conditions !== null &&
          tiers.slice(0, i).some(({ conditions }) => conditions !== null && askTheSame(conditions, tier.conditions)),
        `rateTiers[${i}] asks for the same as one before it: it can never apply.`,
      ),
    ]),
  ];
}
