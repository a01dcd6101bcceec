import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { parseFen } from '../fen.ts';
import type { Refusal } from '../refusal.ts';
import type { PlannedLine } from './planned-line.ts';
import type { PlannedPurchase } from './planned-purchase.ts';

const document = `
  query PlanVouchers($purchase: PlannedPurchaseInput!, $voucherIds: [ID!]) {
    voucherPlan(purchase: $purchase, voucherIds: $voucherIds) {
      ... on VoucherPlanSuccess { plan { lines { voucher { id } amount { amount } reason } } }
      ... on VoucherPlanRefusal { code message }
    }
  }`;

type Line = {
  readonly voucher: { readonly id: string };
  readonly amount: { readonly amount: string };
  readonly reason: string;
};
type Answer = {
  readonly voucherPlan:
    { readonly plan: { readonly lines: readonly Line[] } } | { readonly code: string; readonly message: string };
};

/** Which of the company's vouchers would pay what; writes nothing there. Whoever names no voucher asks for none. */
export async function planVouchers(
  { peers }: Pick<Context, 'peers'>,
  purchase: PlannedPurchase & { readonly signedOn: string },
  voucherIds: readonly string[] | null,
): Promise<readonly PlannedLine[] | Refusal<'VOUCHER_NOT_FOUND' | 'COMPANY_NOT_FOUND'>> {
  if (voucherIds?.length === 0) return [];
  const { voucherPlan } = await mustFind(peers['programs'], 'The programs subgraph').ask<Answer>(document, {
    purchase,
    voucherIds,
  });
  if ('plan' in voucherPlan)
    return voucherPlan.plan.lines.map(({ voucher, amount, reason }) => ({
      voucherId: voucher.id,
      amountFen: String(parseFen(amount.amount)),
      reason,
    }));
  // The rest is about what we say ourselves of price, seller and days.
  const { code, message } = voucherPlan;
  if (code !== 'VOUCHER_NOT_FOUND' && code !== 'COMPANY_NOT_FOUND') throw new Error(`No plan: ${code} ${message}`);
  return { refusal: { code, message } };
}
