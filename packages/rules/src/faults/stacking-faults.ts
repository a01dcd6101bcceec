import { defaultAidCeiling } from '../checks/aid-ceiling.ts';
import type { StackingTerms } from '../conditional-terms.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { askTheSame, wordFaults } from './condition-faults.ts';
import { shareFaults, when } from './say.ts';

/** Terms of stacking that lack their number, reach beyond the ceiling, or say two things of one case. */
export function stackingFaults({ stacking, aidCeilingBasisPoints }: RuleTerms): string[] {
  const ceiling = aidCeilingBasisPoints ?? defaultAidCeiling;
  return (stacking ?? []).flatMap((term, i) => [
    ...modeFaults(`stacking[${i}]`, term),
    ...wordFaults(`stacking[${i}]`, term.appliesWhen, term.conditions),
    ...when(
      (term.ceilingBasisPoints ?? 0) > ceiling && (term.ceilingBasisPoints ?? 0) <= 10_000,
      `stacking[${i}].ceilingBasisPoints is ${term.ceilingBasisPoints}, above aidCeilingBasisPoints (${ceiling}): raise the ceiling.`,
    ),
    ...when(
      (stacking ?? []).slice(0, i).some((other) => isSameCase(other, term)),
      `stacking[${i}] is about the same case as one before it: decide for one.`,
    ),
  ]);
}

function isSameCase(one: StackingTerms, other: StackingTerms): boolean {
  return one.withProgramCode === other.withProgramCode && askTheSame(one.conditions, other.conditions);
}

function modeFaults(field: string, { mode, addsBasisPoints, ceilingBasisPoints }: StackingTerms): string[] {
  return [
    ...when(
      mode === 'ADD_TO_CEILING' && ceilingBasisPoints === null,
      `${field} ADD_TO_CEILING has no ceilingBasisPoints: name the rate that both together may reach.`,
    ),
    ...when(
      mode === 'AUTO_MATCH' && addsBasisPoints === null,
      `${field} AUTO_MATCH has no addsBasisPoints: name the rate that is added.`,
    ),
    ...when(
      (mode === 'FORBIDDEN' || mode === 'TAKE_HIGHER') && (addsBasisPoints ?? ceilingBasisPoints) !== null,
      `${field} ${mode} adds nothing: leave addsBasisPoints and ceilingBasisPoints null.`,
    ),
    ...shareFaults(`${field}.addsBasisPoints`, addsBasisPoints),
    ...shareFaults(`${field}.ceilingBasisPoints`, ceilingBasisPoints),
  ];
}
