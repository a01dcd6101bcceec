import { formatFen } from '@voucher-graph/subgraph-kit';
import { refuse, type Refusal } from '../refusal.ts';
import type { Payment } from './pay-in-order.ts';
import type { PayingVoucher } from './read-vouchers.ts';

type Wanted = { readonly voucher: PayingVoucher; readonly amount: bigint };

/** Why a voucher cannot be used at all; null when it can. */
export function refuseVoucher({ voucher: { id, status, available }, amount }: Wanted) {
  switch (status) {
    case 'FROZEN':
      return refuse('VOUCHER_FROZEN', id);
    case 'EXPIRED':
      return refuse('VOUCHER_EXPIRED', id);
    case 'REVOKED':
      return refuse('VOUCHER_REVOKED', id);
    case 'RESERVED':
    case 'ISSUED':
      return refuse('NOT_ELIGIBLE', `Voucher ${id} is ${status}: wait until it is ACTIVE.`);
    case 'ACTIVE':
    case 'EXHAUSTED':
      return amount > available ? refuse('VOUCHER_EXHAUSTED', `${formatFen(available)} on voucher ${id}`) : null;
  }
}

type RuleRefusal = Refusal<'RELATED_PARTY' | 'CAP_EXCEEDED' | 'AID_CEILING' | 'STACKING' | 'NOT_ELIGIBLE'>;

/** Why its rule does not let a voucher pay as much as is wanted; null when it does. */
export function refusePayment({ voucher, amount }: Wanted, payment: Payment): RuleRefusal | null {
  const { checks, subsidy } = payment.evaluation;
  const say = (message: string) => `${voucher.programCode}: ${message}`;
  const stops = checks.filter(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN');
  const stop = stops.find(({ rule }) => rule === 'RELATED_PARTY') ?? stops[0];
  if (stop) {
    const code =
      stop.rule === 'RELATED_PARTY' || stop.rule === 'AID_CEILING' || stop.rule === 'STACKING'
        ? stop.rule
        : stop.rule === 'CAP' || stop.rule === 'RATE'
          ? 'CAP_EXCEEDED'
          : 'NOT_ELIGIBLE';
    return refuse(code, say(stop.message));
  }
  if (payment.amount === amount) return null;
  if (amount <= subsidy)
    return refuse('CAP_EXCEEDED', say(`of the price, or of whole units, CN¥${formatFen(payment.amount)} is left.`));
  const least = checks.find(({ outcome, remaining }) => outcome === 'PASSED' && remaining === subsidy);
  const code = least?.rule === 'AID_CEILING' || least?.rule === 'STACKING' ? least.rule : 'CAP_EXCEEDED';
  return refuse(code, say(`${least?.message ?? 'The rule gives less.'} CN¥${formatFen(subsidy)} is left for this.`));
}
