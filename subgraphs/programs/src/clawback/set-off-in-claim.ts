import type { Query } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import type { BookedOperation } from '../post-by-book.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { lockPayee } from '../settlement/lock-payee.ts';
import { bookRecovery } from './book-recovery.ts';
import { findOpenClawbacks } from './find-open-clawbacks.ts';
import { lockClawback, type LockedClawback } from './lock-clawback.ts';

/** What a claim's company still owes the city of clawbacks, locked. Where it owes, only a payment that sets off is made. */
export async function lockDebts(
  query: Query,
  viewer: Context['viewer'],
  { companyId, setOff }: { readonly companyId: string; readonly setOff: boolean },
): Promise<readonly LockedClawback[] | Refusal<'CLAWBACK_OPEN' | 'SAME_PERSON'>> {
  await lockPayee(query, companyId);
  const open = await findOpenClawbacks(query, { cityCode: viewer.cityCode, payeeId: companyId });
  if (open[0] !== undefined && !setOff) return refuse('CLAWBACK_OPEN', open[0]);
  const debts: LockedClawback[] = [];
  for (const id of open) {
    const debt = await lockClawback(query, viewer, id);
    // Open and of this city it is: so whoever pays ordered it.
    if ('refusal' in debt) return refuse('SAME_PERSON');
    debts.push(debt);
  }
  return debts;
}

/** Sets debts off, the first first, in the payment of as much of a claim; answers what the ledger is to post besides. */
export async function bookSetOff(
  query: Query,
  viewer: Context['viewer'],
  {
    debts,
    claimId,
    amount,
  }: { readonly debts: readonly LockedClawback[]; readonly claimId: string; readonly amount: bigint },
): Promise<readonly BookedOperation[]> {
  const recoveries: BookedOperation[] = [];
  let left = amount;
  for (const debt of debts) {
    const taken = debt.outstanding < left ? debt.outstanding : left;
    if (taken === 0n) break;
    left -= taken;
    recoveries.push(await bookRecovery(query, debt, { actor: actorOf(viewer), amount: taken, means: { claimId } }));
  }
  return recoveries;
}
