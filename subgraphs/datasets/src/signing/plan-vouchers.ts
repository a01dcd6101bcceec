import type { Peers, Refusal } from '@voucher-graph/subgraph-kit';
import { askPrograms, fenOf, type Money } from './ask-programs.ts';
import type { Purchase } from './purchase-of.ts';

/** What a voucher would pay. */
export type PlannedLine = { readonly voucherId: string; readonly amount: bigint; readonly reason: string };

const unplanned = ['VOUCHER_NOT_FOUND', 'SELLER_NOT_FOUND'] as const;

/** A dry run: which vouchers would pay what. */
export async function planVouchers(
  peers: Peers,
  variables: { readonly purchase: Purchase; readonly voucherIds: readonly string[] | null },
): Promise<{ readonly lines: readonly PlannedLine[] } | Refusal<(typeof unplanned)[number]>> {
  type Line = { readonly voucher: { readonly id: string }; readonly amount: Money; readonly reason: string };
  const outcome = await askPrograms<{ readonly plan: { readonly lines: readonly Line[] } }, (typeof unplanned)[number]>(
    peers,
    {
      query: `query PlanLicense($purchase: PlannedPurchaseInput!, $voucherIds: [ID!]) {
      outcome: voucherPlan(purchase: $purchase, voucherIds: $voucherIds) {
        ... on VoucherPlanSuccess { plan { lines { voucher { id } amount { amount } reason } } }
        ... on VoucherPlanRefusal { code message }
      }
    }`,
      variables,
      expected: unplanned,
    },
  );
  if ('refusal' in outcome) return outcome;
  return {
    lines: outcome.plan.lines.map(({ voucher, amount, reason }) => ({
      voucherId: voucher.id,
      amount: fenOf(amount),
      reason,
    })),
  };
}
