import type { DatedOperation, Funder } from '../operation.ts';
import type { Outcome } from '../outcome.ts';

/**
 * The ledger's rules once more, in memory and in the plainest TypeScript, for tests to compare the SQL with. It shares
 * no code with it on purpose.
 */
export function createOracle() {
  const books = new Map<string, Book>();
  const vouchers = new Map<string, Voucher>();
  const holds = new Map<string, HoldState>();
  const answered = new Map<string, { readonly request: string; readonly outcome: Outcome }>();

  return { apply, books, vouchers, holds };

  function apply(bookId: string, operation: DatedOperation): Outcome {
    const { at, ...said } = operation;
    const request = JSON.stringify([bookId, said], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    const before = answered.get(operation.key);
    if (before !== undefined) return before.request === request ? before.outcome : 'IDEMPOTENCY_KEY_REUSED';
    const outcome = decide(bookId, operation, at);
    if (outcome !== 'BOOK_NOT_FOUND') answered.set(operation.key, { request, outcome });
    return outcome;
  }

  function decide(bookId: string, operation: DatedOperation, at: Date): Outcome {
    const book = books.get(bookId);
    if (operation.kind === 'open') {
      if (book !== undefined) return 'BOOK_ALREADY_OPEN';
      const { amount, funders } = operation;
      books.set(bookId, { appropriation: amount, available: amount, encumbered: 0n, disbursed: 0n, funders });
      return 'OK';
    }
    if (book === undefined) return 'BOOK_NOT_FOUND';
    switch (operation.kind) {
      case 'top_up':
        book.appropriation += operation.amount;
        book.available += operation.amount;
        return 'OK';
      case 'encumber':
        if (vouchers.has(operation.voucherId)) return 'VOUCHER_EXISTS';
        if (at >= operation.validUntil) return 'VOUCHER_EXPIRED';
        if (operation.amount > book.available) return 'INSUFFICIENT_FUNDS';
        book.available -= operation.amount;
        book.encumbered += operation.amount;
        vouchers.set(operation.voucherId, newVoucher(bookId, operation.amount, operation.validUntil));
        return 'OK';
      case 'capture':
      case 'release':
      case 'expire':
        return resolve(bookId, operation, at);
      default:
        return onVoucher(book, bookId, operation, at);
    }
  }

  function resolve(
    bookId: string,
    operation: Extract<DatedOperation, { kind: 'capture' | 'release' | 'expire' }>,
    at: Date,
  ): Outcome {
    const placed = holds.get(operation.holdId);
    if (placed?.bookId !== bookId) return 'HOLD_NOT_FOUND';
    if (placed.status !== 'PENDING') return 'HOLD_ALREADY_RESOLVED';
    const over = at >= placed.expiresAt;
    if (operation.kind === 'capture' && over) return 'HOLD_EXPIRED';
    if (operation.kind === 'expire' && !over) return 'HOLD_NOT_EXPIRED';
    const paid = operation.kind === 'capture' ? operation.amount : 0n;
    if (paid > placed.amount) return 'AMOUNT_TOO_LARGE';
    const voucher = placed.voucher;
    voucher.held -= placed.amount;
    voucher.captured += paid;
    voucher.available += placed.amount - paid;
    voucher.owed.set(placed.payeeId, (voucher.owed.get(placed.payeeId) ?? 0n) + paid);
    placed.status = operation.kind === 'capture' ? 'CAPTURED' : operation.kind === 'release' ? 'RELEASED' : 'EXPIRED';
    return 'OK';
  }

  function onVoucher(
    book: Book,
    bookId: string,
    operation: Extract<
      DatedOperation,
      { kind: 'extend' | 'hold' | 'lapse' | 'settle' | 'pay' | 'return_payment' | 'claw_back' | 'recover' }
    >,
    at: Date,
  ): Outcome {
    const voucher = vouchers.get(operation.voucherId);
    if (voucher?.bookId !== bookId) return 'VOUCHER_NOT_FOUND';
    switch (operation.kind) {
      case 'hold': {
        if (voucher.isRevoked) return 'VOUCHER_REVOKED';
        if (at >= voucher.validUntil) return 'VOUCHER_EXPIRED';
        if (operation.amount > voucher.available) return 'INSUFFICIENT_FUNDS';
        voucher.available -= operation.amount;
        voucher.held += operation.amount;
        const end = Math.min(at.getTime() + operation.expiresInMs, voucher.validUntil.getTime());
        const { payeeId, amount } = operation;
        holds.set(operation.key, { bookId, voucher, payeeId, amount, expiresAt: new Date(end), status: 'PENDING' });
        return 'OK';
      }
      case 'extend': {
        if (voucher.isRevoked) return 'VOUCHER_REVOKED';
        if (at >= voucher.validUntil) return 'VOUCHER_EXPIRED';
        if (operation.validUntil <= voucher.validUntil) return 'VALIDITY_NOT_LATER';
        voucher.validUntil = operation.validUntil;
        return 'OK';
      }
      case 'lapse': {
        if (operation.cause === 'EXPIRED' && at < voucher.validUntil) return 'VOUCHER_NOT_EXPIRED';
        const rest = voucher.available;
        if (operation.cause === 'EXPIRED') voucher.expired += rest;
        else voucher.revoked += rest;
        voucher.isRevoked ||= operation.cause === 'REVOKED';
        voucher.available = 0n;
        book.encumbered -= rest;
        book.available += rest;
        return 'OK';
      }
      case 'settle': {
        const owed = voucher.owed.get(operation.payeeId) ?? 0n;
        if (operation.amount > owed) return 'AMOUNT_TOO_LARGE';
        voucher.owed.set(operation.payeeId, owed - operation.amount);
        voucher.kept.set(operation.payeeId, (voucher.kept.get(operation.payeeId) ?? 0n) + operation.amount);
        book.encumbered -= operation.amount;
        book.disbursed += operation.amount;
        return 'OK';
      }
      case 'pay': {
        if (voucher.isRevoked) return 'VOUCHER_REVOKED';
        if (at >= voucher.validUntil) return 'VOUCHER_EXPIRED';
        if (operation.amount > voucher.available) return 'INSUFFICIENT_FUNDS';
        voucher.available -= operation.amount;
        voucher.captured += operation.amount;
        voucher.kept.set(operation.payeeId, (voucher.kept.get(operation.payeeId) ?? 0n) + operation.amount);
        book.encumbered -= operation.amount;
        book.disbursed += operation.amount;
        return 'OK';
      }
      case 'claw_back': {
        const kept = voucher.kept.get(operation.payeeId) ?? 0n;
        if (operation.amount > kept) return 'AMOUNT_TOO_LARGE';
        voucher.kept.set(operation.payeeId, kept - operation.amount);
        voucher.clawedBack += operation.amount;
        if (operation.destination === 'RECEIVABLE')
          voucher.due.set(operation.payeeId, (voucher.due.get(operation.payeeId) ?? 0n) + operation.amount);
        if (operation.destination === 'FUND') {
          book.disbursed -= operation.amount;
          book.available += operation.amount;
        }
        return 'OK';
      }
      case 'recover': {
        const due = voucher.due.get(operation.payeeId) ?? 0n;
        if (operation.amount > due) return 'AMOUNT_TOO_LARGE';
        voucher.due.set(operation.payeeId, due - operation.amount);
        if (operation.destination === 'FUND') {
          book.disbursed -= operation.amount;
          book.available += operation.amount;
        }
        return 'OK';
      }
      case 'return_payment': {
        const kept = voucher.kept.get(operation.payeeId) ?? 0n;
        if (operation.amount > kept) return 'AMOUNT_TOO_LARGE';
        voucher.kept.set(operation.payeeId, kept - operation.amount);
        voucher.owed.set(operation.payeeId, (voucher.owed.get(operation.payeeId) ?? 0n) + operation.amount);
        book.disbursed -= operation.amount;
        book.encumbered += operation.amount;
        return 'OK';
      }
    }
  }
}

type Book = {
  appropriation: bigint;
  available: bigint;
  encumbered: bigint;
  disbursed: bigint;
  readonly funders: readonly Funder[];
};

type Voucher = {
  readonly bookId: string;
  readonly face: bigint;
  validUntil: Date;
  available: bigint;
  held: bigint;
  captured: bigint;
  expired: bigint;
  revoked: bigint;
  clawedBack: bigint;
  isRevoked: boolean;
  readonly owed: Map<string, bigint>;
  readonly kept: Map<string, bigint>;
  /** What payees owe back. */
  readonly due: Map<string, bigint>;
};

type HoldState = {
  readonly bookId: string;
  readonly voucher: Voucher;
  readonly payeeId: string;
  readonly amount: bigint;
  readonly expiresAt: Date;
  status: 'PENDING' | 'CAPTURED' | 'RELEASED' | 'EXPIRED';
};

function newVoucher(bookId: string, face: bigint, validUntil: Date): Voucher {
  return {
    bookId,
    face,
    validUntil,
    available: face,
    held: 0n,
    captured: 0n,
    expired: 0n,
    revoked: 0n,
    clawedBack: 0n,
    isRevoked: false,
    owed: new Map(),
    kept: new Map(),
    due: new Map(),
  };
}
