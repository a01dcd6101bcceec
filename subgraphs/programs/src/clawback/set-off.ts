import type { SetOffInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { addTellings } from '../settlement/add-tellings.ts';
import { bookSettlement } from '../settlement/book-settlement.ts';
import { findOwed, type Owed } from '../settlement/find-owed.ts';
import { bookRecovery } from './book-recovery.ts';
import { lockClawback } from './lock-clawback.ts';

/**
 * Sets off what was clawed back against what the city still owes the same payee: a settlement of which the bank pays
 * nothing, and as much recovered, in one transaction.
 */
export function setOff(context: Pick<Context, 'database' | 'viewer'>, input: SetOffInput) {
  const { viewer } = context;
  return command(context, {
    name: 'setOff',
    input,
    work: async (query) => {
      const clawback = await lockClawback(query, viewer, input.clawbackId);
      if ('refusal' in clawback) return clawback;
      const { payeeId } = clawback;
      const owed = upTo(clawback.outstanding, await findOwed(query, { cityCode: viewer.cityCode, payeeId }));
      if (owed.length === 0) return refuse('NOTHING_OWED');
      const actor = actorOf(viewer);
      const paymentReference = `Set off against clawback ${clawback.id}`;
      const { settlementId, lines } = await bookSettlement(query, { payeeId, actor, owed, paymentReference });
      const amount = owed.reduce((sum, each) => sum + each.owed, 0n);
      const recovery = await bookRecovery(query, clawback, { actor, amount, means: { settlementId } });
      await postByBook(query, [...lines, recovery], []);
      await addTellings(query, settlementId);
      return { clawbackId: clawback.id };
    },
  });
}

/** As much of what is owed as sums to an amount, in its order; the last in part. */
function upTo(amount: bigint, owed: readonly Owed[]): readonly Owed[] {
  let left = amount;
  return owed.flatMap((each) => {
    const taken = each.owed < left ? each.owed : left;
    left -= taken;
    return taken > 0n ? [{ ...each, owed: taken }] : [];
  });
}
