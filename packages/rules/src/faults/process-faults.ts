import type { RuleTerms } from '../rule-terms.ts';
import { countFaults, shareFaults, when } from './say.ts';

/** What contradicts itself in how an application is dealt with and money is paid. */
export function processFaults(terms: RuleTerms): string[] {
  const { issueMode, settlementMode, settlement, validity, review } = terms;
  return [
    ...countFaults('intakeTerms.closesAtApplications', terms.intakeTerms?.closesAtApplications),
    ...countFaults('review.minExperts', review?.minExperts),
    ...countFaults('review.scoreFloor', review?.scoreFloor),
    ...when(
      review?.experts === false && (review.minExperts ?? review.scoreFloor) !== null,
      'review.minExperts and scoreFloor need experts, and review.experts is false: decide for one.',
    ),
    ...countFaults('validity.months', validity?.months),
    ...when(
      issueMode === 'NONE' && (validity?.months ?? null) !== null,
      'validity.months is a voucher’s, and issueMode is NONE: no voucher is issued.',
    ),
    ...when(
      issueMode === 'NONE' && settlementMode === 'OFFSET',
      'settlementMode OFFSET needs a voucher, and issueMode is NONE: no voucher is issued.',
    ),
    ...when(
      settlementMode === 'OFFSET' && settlement?.buyerPaysFirst === true,
      'settlement.buyerPaysFirst leaves nothing to offset, and settlementMode is OFFSET: decide for one.',
    ),
    ...when(
      settlementMode === 'REIMBURSE' && settlement?.reserveFund === true,
      'settlement.reserveFund pays sellers, and settlementMode is REIMBURSE: decide for one.',
    ),
    ...shareFaults('audit.sampleBasisPoints', terms.audit?.sampleBasisPoints),
    ...countFaults('clawback.barredYears', terms.clawback?.barredYears),
    ...trancheFaults(terms),
  ];
}

function trancheFaults({ tranches, reporting }: RuleTerms): string[] {
  const waits = tranches?.some(({ afterReport }) => afterReport) === true;
  const sum = (tranches ?? []).reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
  return [
    ...when(tranches !== null && sum !== 10_000, `tranches sum to ${sum} basis points: make it 10000.`),
    ...(tranches ?? []).flatMap(({ shareBasisPoints }, i) =>
      shareFaults(`tranches[${i}].shareBasisPoints`, shareBasisPoints),
    ),
    ...when(
      waits && reporting === null,
      'tranches wait for a report, and reporting asks for none: say what is reported.',
    ),
    ...when(
      reporting?.blocksNextTranche === true && !waits,
      'reporting.blocksNextTranche holds back a tranche, and no tranche waits for a report: mark the one that does.',
    ),
  ];
}
