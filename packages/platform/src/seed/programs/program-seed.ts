import type { AppropriationBasis, CityLevel } from '@voucher-graph/programs';
import type { Cap, PolicySource, RateTier, RuleVersion, VoucherKind } from '@voucher-graph/rules';

// What is real in the seed: the jurisdictions, funds and programs that exist, with where each fact comes from. What was
// not found is null or said in the notes, and never filled in. See README.md.

/** One file a jurisdiction: what issues vouchers, from which money, on which terms. */
export type JurisdictionSeed = {
  /** A short name, such as `shanghai`. */
  readonly slug: string;
  /** Division code (GB/T 2260); a zone has that of its city. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: CityLevel;
  /** The slug of the issuing jurisdiction above it, where there is one. */
  readonly parent: string | null;
};

/** A fund-year. */
export type FundSeed = {
  readonly code: string;
  /** The slug of the jurisdiction. */
  readonly jurisdiction: string;
  readonly name: string;
  readonly nameEn: string;
  readonly fiscalYear: number;
  /** Shares in basis points, which sum to 10000. */
  readonly funders: readonly { readonly name: string; readonly nameEn: string; readonly shareBasisPoints: number }[];
  /** Fen; null where no source names an amount. */
  readonly appropriation: bigint | null;
  readonly appropriationBasis: AppropriationBasis;
  readonly sources: readonly PolicySource[];
};

/** A program and all versions of its rule. */
export type ProgramSeed = {
  readonly code: string;
  /** The slug of the jurisdiction; null for a national program. */
  readonly jurisdiction: string | null;
  /** The code of the fund that pays; null where none is known. */
  readonly fund: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly issuer: string | null;
  readonly issuerEn: string | null;
  readonly kind: VoucherKind;
  /** The window on record; the end is the first instant at which it is closed. */
  readonly intakeOpensAt: Date | null;
  readonly intakeClosesAt: Date | null;
  readonly rules: readonly RuleVersion[];
  readonly pressClaims: readonly PressClaimSeed[];
};

/** What the press says beside the rule. */
export type PressClaimSeed = {
  readonly statement: string;
  readonly url: string | null;
  readonly confidence: PolicySource['confidence'];
  readonly publishedOn: string | null;
};

/** What a file of this folder exports. */
export type ProgramsOfJurisdiction = {
  readonly jurisdictions: readonly JurisdictionSeed[];
  readonly funds: readonly FundSeed[];
  readonly programs: readonly ProgramSeed[];
};

/** Amounts as the notices write them (万元), in fen. */
export function tenThousandYuan(amount: number): bigint {
  return BigInt(amount) * 1_000_000n;
}

/** Amounts as the notices write them (亿元), in fen. */
export function hundredMillionYuan(amount: number): bigint {
  return tenThousandYuan(amount * 10_000);
}

/** The instant at which a day begins in China. */
export function startOfDay(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`);
}

/** A rate that the source calls "at most", whatever the purchase. */
export function upTo(rateBasisPoints: number): RateTier {
  return { rateBasisPoints, atMost: true, appliesWhen: null, conditions: null };
}

/** A limit, whatever the purchase. */
export function cap(scope: Cap['scope'], amount: bigint): Cap {
  return { scope, amount, appliesWhen: null, conditions: null };
}

/** The first version of a rule: in force from the day it was issued, with no end on record. */
export function firstVersion(
  rule: Pick<RuleVersion, 'effectiveFrom' | 'sources' | 'terms'> & Partial<RuleVersion>,
): RuleVersion {
  return { version: 1, draft: false, effectiveTo: null, notes: [], ...rule };
}

/** The whole of a fund is one funder's. */
export function soleFunder(name: string, nameEn: string): FundSeed['funders'] {
  return [{ name, nameEn, shareBasisPoints: 10_000 }];
}

/** Where no window is on record. */
export const noWindow = { intakeOpensAt: null, intakeClosesAt: null } as const;
