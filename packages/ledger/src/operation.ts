/** What every operation says besides what it does: who, why, by which rule, on what evidence (I20). */
type Said = {
  /** UUID made by the client, the same for every retry. A hold's key is also the hold's id. */
  readonly key: string;
  /** Who asked: a user, an officer, a service. 1 to 500 characters, as are `reason` and `ruleVersion`. */
  readonly actor: string;
  readonly reason: string;
  readonly ruleVersion: string;
  /** SHA-256 of the evidence, 64 lower-case hexadecimal digits; see `evidenceHash`. */
  readonly evidenceHash: string;
};

/** A funder's part of a book, in basis points; a book's funders sum to 10,000. */
export type Funder = { readonly funder: string; readonly basisPoints: number };

/** Brings the appropriation into a new book, and says who funds it. */
export type Open = Said & { readonly kind: 'open'; readonly amount: bigint; readonly funders: readonly Funder[] };
/** Adds to the appropriation of an open book. */
export type TopUp = Said & { readonly kind: 'top_up'; readonly amount: bigint };
/** Opens a voucher's account with its face, out of the fund's available money. */
export type Encumber = Said & {
  readonly kind: 'encumber';
  readonly voucherId: string;
  readonly amount: bigint;
  /** The first instant at which the voucher can no longer be used. */
  readonly validUntil: Date;
};
/** Lets a voucher that has not ended yet end later. It moves no money; holds that are placed keep their expiry. */
export type Extend = Said & {
  readonly kind: 'extend';
  readonly voucherId: string;
  /** The first instant at which the voucher can no longer be used. */
  readonly validUntil: Date;
};
/** Sets voucher money aside for a payee. It expires `expiresInMs` after it is placed, or with its voucher if earlier. */
export type Hold = Said & {
  readonly kind: 'hold';
  readonly voucherId: string;
  readonly payeeId: string;
  readonly amount: bigint;
  readonly expiresInMs: number;
};
/** Resolves a hold: the payee is owed `amount`, the rest goes back to the voucher. */
export type Capture = Said & { readonly kind: 'capture'; readonly holdId: string; readonly amount: bigint };
/** Resolves a hold: all of it goes back to the voucher. */
export type Release = Said & { readonly kind: 'release'; readonly holdId: string };
/** Resolves a hold whose time is over: all of it goes back to the voucher. */
export type Expire = Said & { readonly kind: 'expire'; readonly holdId: string };
/** Takes what is available on an expired or revoked voucher back to the fund. `REVOKED` also ends the voucher. */
export type Lapse = Said & {
  readonly kind: 'lapse';
  readonly voucherId: string;
  readonly cause: 'EXPIRED' | 'REVOKED';
};
/** Pays a payee part or all of what it is owed on one voucher. */
export type Settle = Said & {
  readonly kind: 'settle';
  readonly voucherId: string;
  readonly payeeId: string;
  readonly amount: bigint;
};
/** Pays a payee straight from a voucher that can be used: what is captured is paid at once, and nothing was held. */
export type Pay = Said & {
  readonly kind: 'pay';
  readonly voucherId: string;
  readonly payeeId: string;
  readonly amount: bigint;
};
/** Undoes a `settle` or `pay` whose payment the bank sent back: the payee is owed it again. */
export type ReturnPayment = Said & {
  readonly kind: 'return_payment';
  readonly voucherId: string;
  readonly payeeId: string;
  readonly amount: bigint;
};
/** Takes back what was paid: to the fund, where it can be granted again, or to the treasury; or the payee owes it first. */
export type ClawBack = Said & {
  readonly kind: 'claw_back';
  readonly voucherId: string;
  readonly payeeId: string;
  readonly amount: bigint;
  readonly destination: 'FUND' | 'TREASURY' | 'RECEIVABLE';
};
/** Brings in what was clawed back as a receivable: to the fund, where it can be granted again, or to the treasury; or gives it up. */
export type Recover = Said & {
  readonly kind: 'recover';
  readonly voucherId: string;
  readonly payeeId: string;
  readonly amount: bigint;
  readonly destination: 'FUND' | 'TREASURY' | 'WRITTEN_OFF';
};

/** One movement of money in one book. Amounts are fen, from 1 to 2^62. */
export type Operation =
  | Open
  | TopUp
  | Encumber
  | Extend
  | Hold
  | Capture
  | Release
  | Expire
  | Lapse
  | Settle
  | Pay
  | ReturnPayment
  | ClawBack
  | Recover;

/** An operation that happened at a known instant in the past; only a seed or an import may say so. */
export type DatedOperation = Operation & { readonly at: Date };
