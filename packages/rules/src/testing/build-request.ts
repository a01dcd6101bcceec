import {
  nothingKnown,
  type ApplicantFacts,
  type EvaluationRequest,
  type Grant,
  type HistoryFacts,
  type ProgramFacts,
  type PurchaseFacts,
  type RelationFacts,
  type RuleTerms,
  type RuleVersion,
  type SellerFacts,
} from '../index.ts';

/** What a test says of a request; the rest is a purchase of CN¥1,000,000 that 30 % is paid of, with nothing against it. */
export type RequestChanges = Partial<Pick<EvaluationRequest, 'at' | 'moment' | 'exception'>> & {
  readonly terms?: Partial<RuleTerms>;
  readonly rule?: Partial<RuleVersion>;
  readonly program?: Partial<ProgramFacts>;
  readonly applicant?: Partial<ApplicantFacts>;
  readonly purchase?: Partial<Omit<PurchaseFacts, 'seller'>>;
  readonly seller?: Partial<SellerFacts>;
  /** Fen of computing power in the contract. */
  readonly price?: bigint;
  readonly relation?: Partial<RelationFacts>;
  readonly history?: Partial<HistoryFacts>;
};

export const source = {
  url: 'https://example.org/rule',
  title: 'A rule',
  publishedOn: '2026-01-01',
  confidence: 'OFFICIAL',
  quote: null,
} as const;

export function aRequest(changes: RequestChanges = {}): EvaluationRequest {
  return {
    at: changes.at ?? new Date('2026-06-01T04:00:00Z'),
    moment: changes.moment ?? 'APPLICATION',
    exception: changes.exception ?? null,
    program: {
      code: 'here-compute-2026',
      regionCode: '310000',
      kind: 'COMPUTE',
      intakeOpensAt: null,
      intakeClosesAt: null,
      applicationsTaken: 0,
      fund: {
        fiscalYear: 2026,
        available: 1_000_000_000_00n,
        funders: [{ name: 'the city', shareBasisPoints: 10_000 }],
      },
      ...changes.program,
    },
    rule: {
      version: 1,
      draft: false,
      effectiveFrom: '2026-01-01',
      effectiveTo: null,
      sources: [source],
      notes: [],
      terms: {
        ...nothingKnown,
        spendableOn: ['COMPUTE'],
        rateTiers: [{ rateBasisPoints: 3000, atMost: true, appliesWhen: null, conditions: null }],
        ...changes.terms,
      },
      ...changes.rule,
    },
    applicant: { ...anApplicant, ...changes.applicant },
    purchase: {
      ...aPurchase,
      costs: { ...aPurchase.costs, CONTRACT: [{ category: 'COMPUTE', amount: changes.price ?? 1_000_000_00n }] },
      seller: { ...aSeller, ...changes.seller },
      ...changes.purchase,
    },
    relation: { CONTRACT: { related: false }, CLAIM: { related: false }, ...changes.relation },
    history: { grants: [], yearSpend: 0n, yearContracts: 0n, ...changes.history },
  };
}

/** Money that another program, or this one, gave before: on another purchase, unless the test says otherwise. */
export function aGrant(changes: Partial<Grant> = {}): Grant {
  return {
    programCode: 'here-compute-2026',
    programRegionCode: '310000',
    programKind: 'COMPUTE',
    rule: null,
    companyId: 'buyer',
    side: 'BUYER',
    sellerId: 'another seller',
    purchaseId: 'an earlier purchase',
    contract: null,
    invoices: [],
    project: null,
    installation: null,
    signedOn: '2026-02-01',
    grantedOn: '2026-02-01',
    serviceFrom: '2026-02-01',
    serviceTo: '2026-04-30',
    base: 100_000_00n,
    amount: 30_000_00n,
    rateBasisPoints: 3000,
    yearLimits: [],
    keptBack: 0n,
    ...changes,
  };
}

const anApplicant: ApplicantFacts = {
  id: 'buyer',
  groupIds: ['buyer', 'sister'],
  classes: ['ENTERPRISE'],
  regionCode: '310109',
  zone: null,
  size: 'SMALL',
  industry: 'I6513',
  foundedOn: '2022-05-01',
  standing: [],
  soundFinances: true,
  startup: false,
  keyEnterprise: false,
  holdsProvincialVoucher: false,
};

const aSeller: SellerFacts = {
  id: 'seller',
  whitelisted: true,
  knownAs: [],
  petaflops: 500,
  racks: 100,
  facilityRegionCode: '310115',
};

const aPurchase: Omit<PurchaseFacts, 'seller'> = {
  id: 'purchase',
  kind: 'COMPUTE',
  buyerId: 'buyer',
  side: 'BUYER',
  otherSideWaived: null,
  contract: 'contract',
  invoices: [],
  project: null,
  installation: null,
  costs: { CONTRACT: null, APPROVED_CONTRACT: null, SETTLED: null, ACTUALLY_PAID: null },
  signedOn: '2026-05-20',
  serviceFrom: '2026-06-01',
  serviceTo: '2027-05-31',
  channel: null,
  purpose: 'TRAINING',
  chipKind: 'GPU',
  domesticChips: false,
  filedModel: false,
  flagshipProject: false,
  withDistrict: false,
  ownFacility: false,
  autoMatch: false,
};
