import { planVouchers, type VoucherPlan } from '@voucher-graph/rules';
import { isUuid, malformed, mustFind } from '@voucher-graph/subgraph-kit';
import type { QueryVoucherPlanArgs } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { askRules } from './ask-rules.ts';
import { preparePurchase } from './prepare-purchase.ts';
import { readVouchers } from './read-vouchers.ts';

/** Which vouchers of the buyer would pay what of a purchase. Writes nothing, and promises nothing. */
export async function planPurchase(
  context: Pick<Context, 'database' | 'peers'>,
  { purchase: input, voucherIds }: QueryVoucherPlanArgs,
) {
  const { query } = context.database;
  const ids = voucherIds ? [...new Set(voucherIds.map((id) => id.toLowerCase()))] : null;
  for (const id of ids ?? []) if (!isUuid(id)) throw malformed(id);
  const prepared = await preparePurchase(context, input);
  if ('refusal' in prepared) return prepared;
  const vouchers = await readVouchers(query, prepared.company.applicant.id, ids);
  const unknown = ids?.find((id) => !vouchers.some((voucher) => voucher.id === id));
  if (unknown !== undefined) return refuse('VOUCHER_NOT_FOUND', unknown);
  const usable = vouchers.filter(({ status }) => status === 'ACTIVE' || status === 'FROZEN');
  const requests = await askRules(query, prepared, usable);
  const plan = planVouchers(
    prepared.price,
    usable.map(({ id, available, expiresAt, status }) => {
      const request = mustFind(requests.get(id), 'What the rule of a voucher is asked');
      return { id, available, expiresAt, frozen: status === 'FROZEN', request };
    }),
  );
  const others = vouchers
    .filter((voucher) => !usable.includes(voucher))
    .map(({ id, status }) => ({ voucherId: id, reason: `It is ${status}, and pays nothing.` }));
  return { ...plan, skipped: [...plan.skipped, ...others] } satisfies VoucherPlan;
}
