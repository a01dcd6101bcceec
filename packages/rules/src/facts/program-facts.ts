import type { VoucherKind } from '../rule-words.ts';

/** One who pays a part of a fund. */
export type Funder = { readonly name: string; readonly shareBasisPoints: number };

/** The fund-year that pays. */
export type FundFacts = {
  readonly fiscalYear: number;
  /** Fen that nobody has been promised yet; null where the size of the pool is unknown. */
  readonly available: bigint | null;
  /** Their shares sum to 10000. */
  readonly funders: readonly Funder[];
};

/** The program that is asked. */
export type ProgramFacts = {
  readonly code: string;
  /** The division (GB/T 2260) of its issuer; null for a national program. */
  readonly regionCode: string | null;
  readonly kind: VoucherKind;
  readonly intakeOpensAt: Date | null;
  /** The first instant at which it is closed. */
  readonly intakeClosesAt: Date | null;
  readonly applicationsTaken: number;
  /** Null where no fund is known. */
  readonly fund: FundFacts | null;
};
