import type { Cap, CapException, RateTier, StackingTerms } from './conditional-terms.ts';
import type { ProcessTerms } from './process-terms.ts';
import type {
  ApplicantClass,
  ApplicantSize,
  CostCategory,
  DayCount,
  PaidOnce,
  PurchaseSide,
  RelatedPartyDay,
  SplittingKind,
  SubsidyBase,
  VoucherKind,
  WorkPurpose,
} from './rule-words.ts';

// What a program's rule says, as plain data. R-numbers are the catalog of rules that real programs use; where one is
// named after a city, that city's published terms are why it exists. In every field null means "not found in the
// sources", never "no", and a list of what
// is let in is never empty: that would keep all out.

/** The terms of one version of a program's rule: how a purchase is judged, and how an application is dealt with. */
export type RuleTerms = ProcessTerms & {
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
    /** Where `whitelisted` is true, the name of the list; else what a seller must be known as. */
    readonly named: readonly string[] | null;
    /** PFLOPS at FP16, as Chinese programs count. */
    readonly minPetaflops: number | null;
    readonly minRacks: number | null;
    readonly locatedIn: string | null;
    readonly chips: readonly string[] | null;
    /** Henan: one of name, computing power and racks will do. Else all that are stated must hold. */
    readonly oneIsEnough: boolean | null;
  } | null;
  /** R9, the most repeated rule against fraud: Beijing, Shanghai, Shenzhen, Yangzhou, Nanning. */
  readonly relatedPartyBlocked: boolean | null;
  /** R9: how related parties are told; no source says, so our default is the engine's. */
  readonly relatedParty: {
    readonly thresholdBasisPoints: number | null;
    readonly depth: number | null;
    readonly asOf: readonly RelatedPartyDay[] | null;
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
  /** R13: the exchange or platform to buy through (Shenzhen data, Guizhou, Yangzhou); of several, with 、 between, any. */
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
  /** R19, fen: Qingyang issues no voucher of less than CN¥5,000. */
  readonly minimumSubsidy: bigint | null;
  /** R20: all that apply must hold. */
  readonly caps: readonly Cap[] | null;
  /** R21: Hangzhou, for companies with a multimodal base model. */
  readonly capExceptions: readonly CapException[] | null;
  /** R22. */
  readonly stacking: readonly StackingTerms[] | null;
  /** R23: how much of an invoice all programs together may pay. Shanghai's joint track reaches 10000. */
  readonly aidCeilingBasisPoints: number | null;
  /** R24: Qingdao, Yangzhou. */
  readonly paidOnce: readonly PaidOnce[] | null;
  /** R25: Qingyang, where the seller comes first. */
  readonly claimant: { readonly oneSideOnly: boolean; readonly first: PurchaseSide | null } | null;
  /** R26: Qingyang. */
  readonly antiSplitting: readonly SplittingKind[] | null;
  /** R27: Shijingshan two years in a row. */
  readonly duration: {
    /** From the first day of service that was supported. */
    readonly maxMonths: number | null;
    readonly maxConsecutiveYears: number | null;
    /** Beijing: a contract runs for a year at most. */
    readonly maxContractMonths: number | null;
  } | null;
};
