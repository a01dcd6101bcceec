import { formatFen } from '@voucher-graph/subgraph-kit';
import type { Payment } from './pay-in-order.ts';
import type { PurchaseHold } from './read-holds.ts';

/** Why so much is captured of a hold. */
export function explainCapture({ amount, status, isOver }: PurchaseHold, payment: Payment | null): string {
  if (payment === null)
    return isOver || status === 'EXPIRED'
      ? 'The hold lapsed before it was captured.'
      : `The hold was ${status.toLowerCase()} before.`;
  const { checks, subsidy } = payment.evaluation;
  const stop = checks.find(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN');
  if (stop) return `${stop.rule}: ${stop.message}`;
  if (payment.amount === amount) return 'All that was held.';
  if (payment.amount < subsidy) return 'What is left of the real amount.';
  const least = checks.find(({ outcome, remaining }) => outcome === 'PASSED' && remaining === subsidy);
  return `For the real amount the rule gives ${formatFen(subsidy)}${least ? `: ${least.message}` : '.'}`;
}
