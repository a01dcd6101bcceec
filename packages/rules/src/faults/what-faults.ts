import type { RuleTerms } from '../rule-terms.ts';
import { amountFaults, countFaults, dateFaults, emptyFaults, orderFaults, shareFaults, when } from './say.ts';

/** What contradicts itself in what is paid for, when, and how it is counted. */
export function whatFaults(terms: RuleTerms): string[] {
  const { eligibleCosts, excludedCosts, serviceFrom, serviceTo, contractSignedFrom, duration } = terms;
  const both = (eligibleCosts ?? []).filter((cost) => excludedCosts?.includes(cost));
  return [
    ...when(terms.spendableOn.length === 0, 'spendableOn is empty: name at least one kind of purchase.'),
    ...emptyFaults('eligibleCosts', eligibleCosts),
    ...emptyFaults('purposes', terms.purposes),
    ...when(both.length > 0, `${both.join(', ')} is both eligible and excluded: decide for one.`),
    ...dateFaults('contractSignedFrom', contractSignedFrom),
    ...dateFaults('serviceFrom', serviceFrom),
    ...dateFaults('serviceTo', serviceTo),
    ...orderFaults('serviceTo', serviceFrom, serviceTo),
    ...when(
      contractSignedFrom !== null && serviceTo !== null && serviceTo < contractSignedFrom,
      `contractSignedFrom ${contractSignedFrom} is after serviceTo ${serviceTo}: no contract could count.`,
    ),
    ...when(
      terms.dayCount !== null && serviceFrom === null && serviceTo === null,
      'dayCount says how days are counted, and no serviceFrom or serviceTo says which: name them.',
    ),
    ...amountFaults('rounding.unit', terms.rounding?.unit),
    ...amountFaults('minimumSpend', terms.minimumSpend),
    ...shareFaults('aidCeilingBasisPoints', terms.aidCeilingBasisPoints),
    ...countFaults('duration.maxMonths', duration?.maxMonths),
    ...countFaults('duration.maxConsecutiveYears', duration?.maxConsecutiveYears),
    ...countFaults('duration.maxContractMonths', duration?.maxContractMonths),
  ];
}
