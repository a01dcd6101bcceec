// The words that terms are written in.

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

/** What may be subsidized only once, over all programs (R24). */
export type PaidOnce = 'PROJECT' | 'CONTRACT' | 'INVOICE';

/** The sides of a purchase (R25). */
export type PurchaseSide = 'BUYER' | 'SELLER';

/** What is added up before caps are tested, so that splitting gains nothing (R26). */
export type SplittingKind = 'CONTRACTS' | 'COMPANIES' | 'INSTALLATIONS';

/** Who comes first where money is short (R30). */
export type PriorityGroup = 'PROVINCIAL_VOUCHER_HOLDER' | 'EARLY_STAGE' | 'SMALL_COMPANY';

/** Days on which buyer and seller must not be related (R9). */
export type RelatedPartyDay = 'CONTRACT' | 'CLAIM';
