import type { ApplicantClass, ApplicantSize } from '../rule-words.ts';

/** What authorities have on record against a company. */
export type StandingRecord = {
  readonly kind: 'PENALTY' | 'MAJOR_PENALTY' | 'ABNORMAL_OPERATION' | 'DISHONESTY' | 'CRIME';
  /** ISO date. */
  readonly decidedOn: string;
  /** ISO date of the first day on which it no longer counts; null while it counts without end. */
  readonly expiresOn: string | null;
};

/** Who applies. Null is "nobody looked", and a rule that asks for it is then not passed. */
export type ApplicantFacts = {
  readonly id: string;
  /** The ids of all companies under one control with it, itself included. */
  readonly groupIds: readonly string[];
  readonly classes: readonly ApplicantClass[] | null;
  /** GB/T 2260. */
  readonly regionCode: string | null;
  /** The name of the zone where it is registered. */
  readonly zone: string | null;
  readonly size: ApplicantSize | null;
  /** GB/T 4754. */
  readonly industry: string | null;
  /** ISO date. */
  readonly foundedOn: string | null;
  readonly standing: readonly StandingRecord[] | null;
  readonly soundFinances: boolean | null;
  /** As the issuer defines a startup. */
  readonly startup: boolean | null;
  /** The issuer names it as a key enterprise or partner. */
  readonly keyEnterprise: boolean | null;
  /** It won a voucher of the province. */
  readonly holdsProvincialVoucher: boolean | null;
};
