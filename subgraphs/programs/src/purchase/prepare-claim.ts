import type { RelationVerdict } from '@voucher-graph/rules';
import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { dayInChina } from '../day-in-china.ts';
import { askRelation } from '../eligibility/ask-companies.ts';
import { readPurchaseState } from './lock-purchase.ts';

/** Whether buyer and seller of a purchase are related by today; null where there is nothing to claim. */
export async function prepareClaim(
  context: Pick<Context, 'database' | 'peers'>,
  { purchaseId, actor }: { readonly purchaseId: string; readonly actor: string },
): Promise<RelationVerdict | null> {
  const purchase = await readPurchaseState(context.database.query, purchaseId);
  if (purchase?.state !== 'HELD' || purchase.askedBy !== actor) return null;
  return askRelation(context, {
    companyId: mustFind(purchase.companyId, 'The buyer'),
    seller: mustFind(purchase.sellerCreditCode, 'The seller'),
    asOf: dayInChina(purchase.now),
  });
}
