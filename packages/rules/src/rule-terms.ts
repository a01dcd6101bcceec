// What a program's rule says, as plain data. R-numbers are the catalog of rules that real programs use; where one is
// named after a city, that city's published terms are why it exists. In every field null means "not found in the
// sources", never "no"; an empty list means that the sources name none.

/** What vouchers buy (R3). */
export type VoucherKind =
  'COMPUTE' | 'TRAINING' | 'MODEL' | 'DATA' | 'ANNOTATION' | 'ALGORITHM' | 'SCENARIO' | 'INTELLIGENCE';

/** Who may apply (R4: Shenzhen, Chengdu 2023, Shandong, Langfang). */
export type ApplicantClass = 'ENTERPRISE' | 'UNIVERSITY' | 'RESEARCH_INSTITUTE' | 'MAKER' | 'INTERMEDIARY' | 'PROVIDER';

/** Size classes of the Ministry of Industry and Information Technology (R6). */
export type ApplicantSize = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';

/** Kinds of cost (R11: Beijing and Nanning exclude storage, network and security). */
export type CostCategory =
  'COMPUTE' | 'STORAGE' | 'NETWORK' | 'SECURITY' | 'MODEL_API' | 'MODEL_DEPLOYMENT' | 'DATA' | 'ANNOTATION';

/** What a purchase is for (R12). */
export type WorkPurpose = 'TRAINING' | 'FINE_TUNING' | 'INFERENCE' | 'VERTICAL_APPLICATION' | 'AGENT';

/** What the rate is applied to (R15). */
export type SubsidyBase = 'CONTRACT' | 'APPROVED_CONTRACT' | 'SETTLED' | 'ACTUALLY_PAID';

/** How days are counted (R16). Nanning's own example counts the last day less the first. */
export type DayCount = 'END_MINUS_START' | 'BOTH_DAYS';

/** What a cap is counted over (R20). */
export type CapScope =
  'CONTRACT' | 'CLAIM' | 'PROJECT' | 'COMPANY_YEAR' | 'COMPANY_LIFETIME' | 'GROUP_YEAR' | 'NOT_STATED';

/** What happens when two vouchers meet on one purchase (R22). */
export type StackingMode = 'FORBIDDEN' | 'TAKE_HIGHER' | 'ADD_TO_CEILING' | 'AUTO_MATCH';

/** How a voucher's money reaches the seller (R31, R35). */
export type SettlementMode = 'OFFSET' | 'REIMBURSE' | 'PROVIDER_PAID';

/** To whom vouchers are issued (R31). NONE: paid after use, without a voucher before (Nanning). */
export type IssueMode = 'BUYER' | 'SELLER' | 'BOTH' | 'NONE';

/** What a claim is proved with (R34). */
export type EvidenceKind =
  | 'CONTRACT'
  | 'TAX_INVOICE'
  | 'PAYMENT_PROOF'
  | 'METERING'
  | 'REPORT'
  | 'UNDERTAKING'
  | 'APPLICATION_FORM'
  | 'DISTRICT_OPINION';

/** A condition of a rate or cap (R18, R20). All that are not null must hold. */
export type TierConditions = {
  readonly applicantClasses: readonly ApplicantClass[] | null;
  readonly sizes: readonly ApplicantSize[] | null;
  /** Shenzhen pays startups 60 % instead of 50 %. */
  readonly startup: boolean | null;
  /** Hangzhou pays more for domestic chips. */
  readonly domesticChips: boolean | null;
  /** The model is filed with the Cyberspace Administration (Hangzhou, Shijingshan). */
  readonly filedModel: boolean | null;
  readonly purposes: readonly WorkPurpose[] | null;
  /** Fen. Hangzhou 2025: small companies whose contracts of the year total at most CN¥500,000. */
  readonly yearContractsAtMost: bigint | null;
  /** Chengdu 2023 and Langfang: flagship projects of the nation or province. */
  readonly flagshipProject: boolean | null;
  /** Shanghai: city and district pay together. */
  readonly withDistrict: boolean | null;
  /** Shijingshan: key enterprises and partners that the city names. */
  readonly keyEnterprise: boolean | null;
  /** Shanghai's joint track: a company is supported on it for at most this many months. */
  readonly monthsAtMost: number | null;
};

/** One rate (R18). */
export type RateTier = {
  readonly rateBasisPoints: number;
  /** The source says "at most": the issuer may give less. */
  readonly atMost: boolean;
  /** For readers; the engine reads `conditions`. */
  readonly appliesWhen: string | null;
  readonly conditions: TierConditions | null;
};

/** A limit in money (R20). */
export type Cap = {
  readonly scope: CapScope;
  /** Fen. */
  readonly amount: bigint;
  readonly appliesWhen: string | null;
  readonly conditions: TierConditions | null;
};

/** How a voucher goes together with another program's (R22: Beijing, Hangzhou 2025, Langfang). */
export type StackingTerms = {
  /** Null: any other program for the same purchase. */
  readonly withProgramCode: string | null;
  readonly mode: StackingMode;
  readonly addsBasisPoints: number | null;
  readonly ceilingBasisPoints: number | null;
  readonly appliesWhen: string | null;
};

/** The terms of one version of a program's rule. */
export type RuleTerms = {
  // ── what it is for ──
  /** R1: whether money left at the end of the fiscal year is carried over. The pool itself is the fund's. */
  readonly carriesOver: boolean | null;
  /** R3: Guizhou's voucher buys computing power or data products. */
  readonly spendableOn: readonly VoucherKind[];

  // ── who ──
  /** R4. */
  readonly applicantClasses: readonly ApplicantClass[] | null;
  /** R4: Shandong and Guizhou take buyers from other provinces. */
  readonly openToOutsiders: boolean | null;
  /** R5: division codes (GB/T 2260), each with all below it. */
  readonly registeredIn: readonly string[] | null;
  /** R5: a zone by name, where the registration must be in one. */
  readonly registeredInZone: string | null;
  /** R6. */
  readonly sizes: readonly ApplicantSize[] | null;
  /** R6: codes of GB/T 4754, each with all below it. */
  readonly industries: readonly string[] | null;
  /** R7: Beijing, Nanning. */
  readonly standing: {
    readonly notDishonest: boolean | null;
    readonly cleanYears: number | null;
    readonly soundFinances: boolean | null;
  } | null;

  // ── whom from ──
  /** R8: lists (Chengdu 2025, Nanning), named centers (Chengdu 2023), size floors (Henan, Qingyang), location (Shandong). */
  readonly provider: {
    readonly whitelisted: boolean | null;
    readonly named: readonly string[] | null;
    /** PFLOPS at FP16, as Chinese programs count. */
    readonly minPetaflops: number | null;
    readonly minRacks: number | null;
    readonly locatedIn: string | null;
    readonly chips: readonly string[] | null;
  } | null;
  /** R9, the most repeated rule against fraud: Beijing, Shanghai, Shenzhen, Yangzhou, Nanning. */
  readonly relatedPartyBlocked: boolean | null;
  /** R9: how related parties are told; no source says, so our default is the engine's. */
  readonly relatedParty: {
    readonly thresholdBasisPoints: number | null;
    readonly depth: number | null;
    readonly asOf: readonly ('CONTRACT' | 'CLAIM')[] | null;
  } | null;
  /** R10: Zhengzhou. */
  readonly selfSupplyBlocked: boolean | null;

  // ── what ──
  /** R11. */
  readonly eligibleCosts: readonly CostCategory[] | null;
  /** R11. */
  readonly excludedCosts: readonly CostCategory[] | null;
  /** R12. */
  readonly purposes: readonly WorkPurpose[] | null;
  /** R12: Shenzhen's and Zhangzhou's model vouchers. */
  readonly filedModelRequired: boolean | null;
  /** R13: the exchange or platform that the purchase must go through (Shenzhen data, Guizhou, Yangzhou). */
  readonly channel: string | null;
  /** R14: Beijing counts contracts signed from 2023-09-01 on. ISO date. */
  readonly contractSignedFrom: string | null;
  /** R14: Nanning counts service from 2025-03-01 … ISO date. */
  readonly serviceFrom: string | null;
  /** R14: … to 2025-12-31. ISO date. */
  readonly serviceTo: string | null;

  // ── how much ──
  /** R15. */
  readonly subsidyBase: SubsidyBase | null;
  /** R16. */
  readonly dayCount: DayCount | null;
  /** R17: Nanning cuts off after four decimals of 10,000 yuan, which is one yuan. `unit` in fen. */
  readonly rounding: { readonly mode: 'DOWN' | 'HALF_UP'; readonly unit: bigint } | null;
  /** R18: the first that applies wins. */
  readonly rateTiers: readonly RateTier[] | null;
  /** R19, fen: Qingdao, CN¥100,000 in the year. */
  readonly minimumSpend: bigint | null;
  /** R20: all that apply must hold. */
  readonly caps: readonly Cap[] | null;
  /** R21: Hangzhou, for companies with a multimodal base model. */
  readonly capExceptions: readonly { readonly who: string; readonly approver: string | null }[] | null;
  /** R22. */
  readonly stacking: readonly StackingTerms[] | null;
  /** R23: how much of an invoice all programs together may pay. Shanghai's joint track reaches 10000. */
  readonly aidCeilingBasisPoints: number | null;
  /** R24: Qingdao, Yangzhou. */
  readonly paidOnce: readonly ('PROJECT' | 'CONTRACT' | 'INVOICE')[] | null;
  /** R25: Qingyang, where the seller comes first. */
  readonly claimant: { readonly oneSideOnly: boolean; readonly first: 'BUYER' | 'SELLER' | null } | null;
  /** R26: Qingyang. */
  readonly antiSplitting: readonly ('CONTRACTS' | 'COMPANIES' | 'INSTALLATIONS')[] | null;
  /** R27: Shijingshan two years in a row. */
  readonly duration: { readonly maxMonths: number | null; readonly maxConsecutiveYears: number | null } | null;

  // ── how one applies ──
  /** R28: how intake works; when it is open is the program's. */
  readonly intakeTerms: {
    readonly mode: 'WINDOW' | 'ROLLING';
    readonly closesAtApplications: number | null;
  } | null;
  /** R29: Qingdao, Yangzhou. */
  readonly review: {
    readonly deskCheck: boolean | null;
    readonly districtCheck: boolean | null;
    readonly experts: boolean | null;
    readonly minExperts: number | null;
    readonly scoreFloor: number | null;
  } | null;
  /** R30: Zhengzhou, Shanghai. */
  readonly priorities: readonly ('PROVINCIAL_VOUCHER_HOLDER' | 'EARLY_STAGE' | 'SMALL_COMPANY')[] | null;

  // ── the voucher ──
  /** R31. */
  readonly issueMode: IssueMode | null;
  /** R32: the shares sum to 10000. */
  readonly tranches: readonly { readonly shareBasisPoints: number; readonly afterReport: boolean }[] | null;
  /** R33: Guizhou and Qingyang, a year. */
  readonly validity: {
    readonly months: number | null;
    readonly extendable: boolean | null;
    readonly returnsToFund: boolean | null;
  } | null;

  // ── how it is paid, and what follows ──
  /** R34. */
  readonly evidence: readonly EvidenceKind[] | null;
  /** R31, R35. */
  readonly settlementMode: SettlementMode | null;
  /** R35: Chengdu 2023 pays sellers out of a reserve fund; Langfang's buyers pay all first. */
  readonly settlement: {
    readonly payer: string | null;
    readonly reserveFund: boolean | null;
    readonly buyerPaysFirst: boolean | null;
  } | null;
  /** R36: Qingyang. */
  readonly audit: {
    readonly sampleBasisPoints: number | null;
    readonly capacityAssessed: boolean | null;
    readonly unannouncedChecks: boolean | null;
  } | null;
  /** R37: no city's wording was found. */
  readonly clawback: { readonly triggers: readonly string[] | null; readonly barredYears: number | null } | null;
  /** R38. */
  readonly reporting: { readonly what: string; readonly blocksNextTranche: boolean | null } | null;
  /** R39: Yangzhou, without published numbers. */
  readonly targets: readonly { readonly indicator: string; readonly target: string | null }[] | null;
};

/** Where nothing but the kind of purchase is known: what known terms are written on top of. */
export const nothingKnown = {
  carriesOver: null,
  applicantClasses: null,
  openToOutsiders: null,
  registeredIn: null,
  registeredInZone: null,
  sizes: null,
  industries: null,
  standing: null,
  provider: null,
  relatedPartyBlocked: null,
  relatedParty: null,
  selfSupplyBlocked: null,
  eligibleCosts: null,
  excludedCosts: null,
  purposes: null,
  filedModelRequired: null,
  channel: null,
  contractSignedFrom: null,
  serviceFrom: null,
  serviceTo: null,
  subsidyBase: null,
  dayCount: null,
  rounding: null,
  rateTiers: null,
  minimumSpend: null,
  caps: null,
  capExceptions: null,
  stacking: null,
  aidCeilingBasisPoints: null,
  paidOnce: null,
  claimant: null,
  antiSplitting: null,
  duration: null,
  intakeTerms: null,
  review: null,
  priorities: null,
  issueMode: null,
  tranches: null,
  validity: null,
  evidence: null,
  settlementMode: null,
  settlement: null,
  audit: null,
  clawback: null,
  reporting: null,
  targets: null,
} satisfies Omit<RuleTerms, 'spendableOn'>;

/** A condition that asks for nothing: what conditions are written on top of. */
export const noConditions: TierConditions = {
  applicantClasses: null,
  sizes: null,
  startup: null,
  domesticChips: null,
  filedModel: null,
  purposes: null,
  yearContractsAtMost: null,
  flagshipProject: null,
  withDistrict: null,
  keyEnterprise: null,
  monthsAtMost: null,
};
