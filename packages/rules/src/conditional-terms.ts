import type { ApplicantClass, ApplicantSize, CapScope, StackingMode, WorkPurpose } from './rule-words.ts';

// The terms that hold only when something is the case: rates, caps, exceptions, stacking.

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
  /** Shanghai's joint track: a company is supported on it for at most this many months from its first day. */
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

/** Who may exceed the caps (R21: Hangzhou, Shenzhen's model voucher). */
export type CapException = {
  readonly who: string;
  /** Who decides it; null where not found. */
  readonly approver: string | null;
  /** Fen: what an exception may reach; null where the source names no end. */
  readonly upTo: bigint | null;
};

/** When a stacking term applies (R22). All that are not null must hold. */
export type StackingConditions = {
  /** Hangzhou asks at which rate the national voucher pays. */
  readonly otherRateBasisPoints: number | null;
  /** Hangzhou: whether the match without review is asked for, or the voucher is applied for on its own. */
  readonly autoMatch: boolean | null;
  /** Beijing and Nanning: the other aid comes from the same city. */
  readonly sameCity: boolean | null;
  /** Nanning: the other aid is for the same kind of purchase. */
  readonly sameKind: boolean | null;
  /** Langfang: the other aid is another track of this very program. */
  readonly sameProgram: boolean | null;
};

/** How a voucher goes together with another program's (R22: Beijing, Hangzhou 2025, Langfang). */
export type StackingTerms = {
  /** Null: any other program for the same purchase. */
  readonly withProgramCode: string | null;
  readonly mode: StackingMode;
  readonly addsBasisPoints: number | null;
  readonly ceilingBasisPoints: number | null;
  /** For readers; the engine reads `conditions`. */
  readonly appliesWhen: string | null;
  readonly conditions: StackingConditions | null;
};

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

/** A condition of stacking that asks for nothing. */
export const noStackingConditions: StackingConditions = {
  otherRateBasisPoints: null,
  autoMatch: null,
  sameCity: null,
  sameKind: null,
  sameProgram: null,
};
