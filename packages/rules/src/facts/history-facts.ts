import type { StackingTerms } from '../conditional-terms.ts';
import type { PurchaseSide, VoucherKind } from '../rule-words.ts';

/** A limit on the contracts of a year, and the rate beyond it, cut off to basis points. */
export type YearLimit = { readonly contracts: bigint; readonly rateBeyondBasisPoints: number };

/**
 * Public money that was given before. When an application is judged, it is what was granted; when a voucher is used,
 * what is held or captured. What lapsed, was released or was taken back is not in it.
 */
export type Grant = {
  readonly programCode: string;
  /** Of the program's issuer; null for a national program. */
  readonly programRegionCode: string | null;
  readonly programKind: VoucherKind;
  /** What its rule says about other aid; null where we do not have the rule. */
  readonly rule: {
    readonly stacking: readonly StackingTerms[] | null;
    readonly aidCeilingBasisPoints: number | null;
  } | null;
  readonly companyId: string;
  readonly side: PurchaseSide;
  readonly sellerId: string;
  readonly purchaseId: string;
  readonly contract: string | null;
  readonly invoices: readonly string[];
  readonly project: string | null;
  readonly installation: string | null;
  /** ISO dates. */
  readonly signedOn: string | null;
  readonly grantedOn: string;
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  readonly base: bigint;
  readonly amount: bigint;
  readonly rateBasisPoints: number;
  /** The limits on the year's contracts that lower its rate, the least first; none where its rate has none. */
  readonly yearLimits: readonly YearLimit[];
  /** Fen that were kept back of it for what an earlier grant got too much. */
  readonly keptBack: bigint;
};

/** What happened before. */
export type HistoryFacts = {
  /** All grants to the applicant's group under any program, and all on this purchase, its contract or installation. */
  readonly grants: readonly Grant[];
  /** Fen that the applicant spent in the year on what the program pays for, this purchase aside. */
  readonly yearSpend: bigint;
  /** Fen of the applicant's contracts of the year, this one aside. */
  readonly yearContracts: bigint;
};
