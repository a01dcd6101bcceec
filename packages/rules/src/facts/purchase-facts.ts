import type { CostCategory, PurchaseSide, SubsidyBase, VoucherKind, WorkPurpose } from '../rule-words.ts';

/** Fen of one kind of cost. */
export type Cost = { readonly category: CostCategory; readonly amount: bigint };

/** Who sells. Null is "nobody looked". */
export type SellerFacts = {
  readonly id: string;
  /** It is on the program's list of this year. */
  readonly whitelisted: boolean | null;
  /** The names and kinds of seller, in the words of notices, that it is known as. */
  readonly knownAs: readonly string[] | null;
  /** PFLOPS at FP16. */
  readonly petaflops: number | null;
  readonly racks: number | null;
  /** The division (GB/T 2260) in which what is rented stands. */
  readonly facilityRegionCode: string | null;
};

/** What is bought. Null is "not known", and a rule that asks for it is then not passed. */
export type PurchaseFacts = {
  /** What is subsidized as one: a rental, a license, or an invoice of one. */
  readonly id: string;
  readonly kind: VoucherKind;
  readonly buyerId: string;
  readonly seller: SellerFacts;
  /** The side on which the applicant stands. */
  readonly side: PurchaseSide;
  /** The other side has said in writing that it will not claim. */
  readonly otherSideWaived: boolean | null;
  readonly contract: string | null;
  readonly invoices: readonly string[];
  readonly project: string | null;
  readonly installation: string | null;
  /** Costs by kind, at each stage that is known. ACTUALLY_PAID: what was paid within the window of service that counts. */
  readonly costs: Readonly<Record<SubsidyBase, readonly Cost[] | null>>;
  /** ISO dates, both ends of the service included. */
  readonly signedOn: string | null;
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  /** The exchange or platform that it goes through, by the name that notices use. */
  readonly channel: string | null;
  readonly purpose: WorkPurpose | null;
  readonly chipKind: string | null;
  readonly domesticChips: boolean | null;
  readonly filedModel: boolean | null;
  readonly flagshipProject: boolean | null;
  /** City and district pay together. */
  readonly withDistrict: boolean | null;
  /** It is the buyer's own facility. */
  readonly ownFacility: boolean | null;
  /** A match without review is asked for, beside another program's voucher. */
  readonly autoMatch: boolean;
};
