import { planVouchers, type VoucherPlan } from '@voucher-graph/rules';
import { isUuid, malformed } from '@voucher-graph/subgraph-kit';
import type { QueryVoucherPlanArgs } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { askRule } from './ask-rule.ts';
import { preparePurchase } from './prepare-purchase.ts';
import { readUse } from './read-use.ts';
import { readNamedVouchers, readVouchers } from './read-vouchers.ts';

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
  const { declared, company } = prepared;
  const { applicant, sellerId } = company;
  const at = { companyId: applicant.id, sellerId, on: declared.signedOn };
  const vouchers = await (ids
    ? readNamedVouchers(
        query,
        ids.map((voucherId) => ({ ...at, voucherId })),
      )
    : readVouchers(query, at));
  const unknown = ids?.find((id) => !vouchers.some((voucher) => voucher.id === id));
  if (unknown !== undefined) return refuse('VOUCHER_NOT_FOUND', unknown);
  const usable = vouchers.filter(({ status }) => status === 'ACTIVE' || status === 'FROZEN');
  const use =
    usable.length === 0
      ? []
      : await readUse(query, {
          purchaseId: prepared.id,
          groupIds: applicant.groupIds,
          sellerId,
          contract: declared.contract,
          voucherIds: usable.map(({ id }) => id),
        });
  const plan = planVouchers(
    prepared.price,
    usable.map((voucher) => {
      const { id, available, expiresAt, status } = voucher;
      return { id, available, expiresAt, frozen: status === 'FROZEN', request: askRule(prepared, voucher, use) };
    }),
  );
  const others = vouchers
    .filter((voucher) => !usable.includes(voucher))
    .map(({ id, status }) => ({ voucherId: id, reason: `It is ${status}, and pays nothing.` }));
  return { ...plan, skipped: [...plan.skipped, ...others] } satisfies VoucherPlan;
}
