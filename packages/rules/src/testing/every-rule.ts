import { anyProvider, noConditions, noStackingConditions, type EvaluationRequest, type RuleTerms } from '../index.ts';
import { aRequest, type RequestChanges } from './build-request.ts';

/** Terms that state all that decides about a purchase, each so that `everyRule` passes it. */
export const everyTerm: Partial<RuleTerms> = {
  carriesOver: true,
  applicantClasses: ['ENTERPRISE', 'UNIVERSITY'],
  openToOutsiders: false,
  registeredIn: ['310000'],
  registeredInZone: 'the zone',
  sizes: ['MICRO', 'SMALL'],
  industries: ['C', 'I65'],
  standing: { notDishonest: true, cleanYears: 3, soundFinances: true },
  provider: { ...anyProvider, whitelisted: true, minPetaflops: 100, minRacks: 50, locatedIn: '310000', chips: ['GPU'] },
  relatedPartyBlocked: true,
  relatedParty: { thresholdBasisPoints: 2000, depth: 4, asOf: ['CONTRACT', 'CLAIM'] },
  selfSupplyBlocked: true,
  eligibleCosts: ['COMPUTE', 'MODEL_API'],
  excludedCosts: ['STORAGE'],
  purposes: ['TRAINING'],
  filedModelRequired: true,
  channel: 'the platform、the exchange',
  contractSignedFrom: '2026-01-01',
  serviceFrom: '2026-01-01',
  serviceTo: '2026-12-31',
  subsidyBase: 'SETTLED',
  dayCount: 'BOTH_DAYS',
  rounding: { mode: 'DOWN', unit: 100n },
  rateTiers: [
    {
      rateBasisPoints: 5000,
      atMost: true,
      appliesWhen: 'Domestic chips.',
      conditions: { ...noConditions, domesticChips: true },
    },
    { rateBasisPoints: 3000, atMost: true, appliesWhen: null, conditions: null },
  ],
  minimumSpend: 100_000_00n,
  minimumSubsidy: 5_000_00n,
  caps: [
    { scope: 'CONTRACT', amount: 500_000_00n, appliesWhen: null, conditions: null },
    { scope: 'COMPANY_YEAR', amount: 1_000_000_00n, appliesWhen: null, conditions: null },
    { scope: 'COMPANY_LIFETIME', amount: 2_000_000_00n, appliesWhen: null, conditions: null },
    { scope: 'GROUP_YEAR', amount: 1_500_000_00n, appliesWhen: null, conditions: null },
  ],
  capExceptions: [{ who: 'Companies with a base model.', approver: 'the mayor', upTo: 3_000_000_00n }],
  stacking: [
    {
      withProgramCode: null,
      mode: 'FORBIDDEN',
      addsBasisPoints: null,
      ceilingBasisPoints: null,
      appliesWhen: 'The other is the city’s.',
      conditions: { ...noStackingConditions, sameCity: true },
    },
  ],
  aidCeilingBasisPoints: 7000,
  paidOnce: ['CONTRACT', 'INVOICE', 'PROJECT'],
  claimant: { oneSideOnly: true, first: 'BUYER' },
  antiSplitting: ['CONTRACTS', 'COMPANIES', 'INSTALLATIONS'],
  duration: { maxMonths: 24, maxConsecutiveYears: 3, maxContractMonths: 12 },
  intakeTerms: { mode: 'WINDOW', closesAtApplications: 250 },
  issueMode: 'BUYER',
};

/** A purchase on which every rule that decides has a say, and none says no. */
export function everyRule(changes: RequestChanges = {}): EvaluationRequest {
  return aRequest({
    ...changes,
    terms: { ...everyTerm, ...changes.terms },
    program: {
      intakeOpensAt: new Date('2026-05-01T00:00:00Z'),
      intakeClosesAt: new Date('2026-07-01T00:00:00Z'),
      ...changes.program,
    },
    applicant: { zone: 'the zone', ...changes.applicant },
    purchase: {
      channel: 'the exchange',
      filedModel: true,
      invoices: ['invoice'],
      project: 'project',
      installation: 'installation',
      costs: {
        CONTRACT: [{ category: 'COMPUTE', amount: 1_000_000_00n }],
        APPROVED_CONTRACT: null,
        SETTLED: [
          { category: 'COMPUTE', amount: 900_000_00n },
          { category: 'STORAGE', amount: 100_000_00n },
        ],
        ACTUALLY_PAID: null,
      },
      ...changes.purchase,
    },
  });
}
