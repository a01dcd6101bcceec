import type { RuleTerms } from '../rule-terms.ts';
import { countFaults, emptyFaults, shareFaults, when } from './say.ts';

/** What contradicts itself in who may apply, and in whom one may buy from. */
export function whoFaults(terms: RuleTerms): string[] {
  const { registeredIn, openToOutsiders, provider, standing } = terms;
  const divisions = [...(registeredIn ?? []), ...(provider?.locatedIn ? [provider.locatedIn] : [])];
  return [
    ...emptyFaults('applicantClasses', terms.applicantClasses),
    ...emptyFaults('registeredIn', registeredIn),
    ...emptyFaults('sizes', terms.sizes),
    ...emptyFaults('industries', terms.industries),
    ...emptyFaults('provider.named', provider?.named),
    ...emptyFaults('provider.chips', provider?.chips),
    ...divisions
      .filter((code) => !/^[1-9]\d{5}$/.test(code))
      .map((code) => `${code} is no division code: write the six digits of GB/T 2260.`),
    ...when(
      openToOutsiders === true && (registeredIn?.length ?? 0) > 0,
      'registeredIn keeps out those whom openToOutsiders lets in: decide for one.',
    ),
    ...countFaults('standing.cleanYears', standing?.cleanYears),
    ...countFaults('provider.minPetaflops', provider?.minPetaflops),
    ...countFaults('provider.minRacks', provider?.minRacks),
    ...relatedPartyFaults(terms),
    ...sideFaults(terms),
  ];
}

function relatedPartyFaults({ relatedPartyBlocked, relatedParty }: RuleTerms): string[] {
  return [
    ...when(
      relatedPartyBlocked !== true && relatedParty !== null,
      'relatedParty says how, but relatedPartyBlocked is not true: set it, or leave relatedParty null.',
    ),
    ...shareFaults('relatedParty.thresholdBasisPoints', relatedParty?.thresholdBasisPoints),
    ...countFaults('relatedParty.depth', relatedParty?.depth),
    ...emptyFaults('relatedParty.asOf', relatedParty?.asOf),
  ];
}

function sideFaults({ claimant, issueMode, applicantClasses }: RuleTerms): string[] {
  return [
    ...when(
      claimant?.oneSideOnly === false && claimant.first !== null,
      'claimant.first puts one side first, and oneSideOnly is false: decide for one.',
    ),
    ...when(
      claimant !== null &&
        claimant.first !== null &&
        (issueMode === 'BUYER' || issueMode === 'SELLER') &&
        issueMode !== claimant.first,
      `claimant.first is not the side that issueMode ${issueMode} serves: decide for one.`,
    ),
    ...when(
      issueMode === 'SELLER' && applicantClasses !== null && !applicantClasses.includes('PROVIDER'),
      'issueMode serves sellers, and applicantClasses lets no PROVIDER in: decide for one.',
    ),
  ];
}
