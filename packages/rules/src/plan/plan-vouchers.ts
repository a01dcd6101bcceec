import { blocks } from '../check.ts';
import { evaluate } from '../evaluate.ts';
import type { Evaluation } from '../evaluation.ts';
import type { EvaluationRequest } from '../facts/facts.ts';
import type { Grant } from '../facts/history-facts.ts';
import { grantOf } from '../grant-of.ts';
import { formatFen, least } from '../money/fen.ts';
import { explainLine } from './explain-line.ts';

/** A voucher that may pay a part of a purchase. */
export type PlannableVoucher = {
  readonly id: string;
  /** Fen. */
  readonly available: bigint;
  /** The first instant at which it is void; null where it never is. */
  readonly expiresAt: Date | null;
  readonly frozen: boolean;
  /** The purchase as the voucher's own rule is asked about it, at the moment PURCHASE. */
  readonly request: EvaluationRequest;
};

/** What one voucher pays, and why so much and in this place. */
export type PlanLine = {
  readonly voucherId: string;
  readonly amount: bigint;
  readonly reason: string;
  readonly evaluation: Evaluation;
};

/** Which vouchers pay what of a price. */
export type VoucherPlan = {
  readonly lines: readonly PlanLine[];
  readonly skipped: readonly { readonly voucherId: string; readonly reason: string }[];
  readonly covered: bigint;
  readonly buyerPays: bigint;
};

/**
 * Plans which vouchers pay what of a price: the one that expires first, then the smallest, then by id. Each is judged by
 * its own rule as if those before it had paid already, so caps, stacking and the ceiling hold over all of them together.
 * The same vouchers give the same plan, in whatever order they come.
 */
export function planVouchers(price: bigint, vouchers: readonly PlannableVoucher[]): VoucherPlan {
  const lines: PlanLine[] = [];
  const skipped: { voucherId: string; reason: string }[] = [];
  const planned: Grant[] = [];
  let open = price;
  for (const voucher of [...vouchers].sort(byUse)) {
    const line = planLine(voucher, planned, open);
    if (typeof line === 'string') {
      skipped.push({ voucherId: voucher.id, reason: line });
      continue;
    }
    lines.push(line);
    planned.push(grantOf(voucher.request, line.evaluation, line.amount));
    open -= line.amount;
  }
  return { lines, skipped, covered: price - open, buyerPays: open };
}

/** The line of one voucher, or why it has none. */
function planLine(voucher: PlannableVoucher, planned: readonly Grant[], open: bigint): PlanLine | string {
  const { id, available, expiresAt, frozen, request } = voucher;
  if (frozen) return 'It is frozen: ask the issuer to release it.';
  if (expiresAt !== null && request.at >= expiresAt) return `It expired at ${expiresAt.toISOString()}.`;
  if (available <= 0n) return 'Nothing is left on it.';
  const { history } = request;
  const evaluation = evaluate({ ...request, history: { ...history, grants: [...history.grants, ...planned] } });
  const blocker = evaluation.checks.find(blocks);
  if (blocker) return `${blocker.rule}: ${blocker.message}`;
  const unit = request.rule.terms.rounding?.unit ?? 1n;
  const amount = (least(least(evaluation.subsidy, available), open) / unit) * unit;
  if (amount === 0n) return `Less than ${formatFen(unit)} is left to pay.`;
  return { voucherId: id, amount, reason: explainLine(voucher, evaluation, amount), evaluation };
}

function byUse(a: PlannableVoucher, b: PlannableVoucher): number {
  const [first, second] = [a.expiresAt?.getTime() ?? Infinity, b.expiresAt?.getTime() ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  if (a.available !== b.available) return a.available < b.available ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
