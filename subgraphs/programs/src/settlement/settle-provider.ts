import { isUuid, malformed } from '@voucher-graph/subgraph-kit';
import type { SettleProviderInput } from '../__generated__/schema.ts';
import { findOpenClawbacks } from '../clawback/find-open-clawbacks.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { addTellings } from './add-tellings.ts';
import { bookSettlement } from './book-settlement.ts';
import { findOwed } from './find-owed.ts';
import { isReference } from './is-reference.ts';
import { lockPayee } from './lock-payee.ts';

/**
 * Pays a provider or vendor what vouchers of the treasurer's city captured and nobody paid yet, in one transaction over
 * all funds. Treasurers who pay the same one at the same time queue up: the second finds what the first has left.
 */
export function settleProvider(context: Pick<Context, 'database' | 'viewer'>, input: SettleProviderInput) {
  const { viewer } = context;
  return command(context, {
    name: 'settleProvider',
    input,
    work: async (query) => {
      const { payeeId, fundCode = null, paymentReference } = input;
      if (!isUuid(payeeId)) throw malformed(payeeId);
      if (!isReference(paymentReference)) return refuse('REFERENCE_MISSING');
      await lockPayee(query, payeeId);
      const { cityCode } = viewer;
      const owed = await findOwed(query, { cityCode, payeeId, fundCode });
      if (owed.length === 0) return refuse('NOTHING_OWED');
      const [open] = await findOpenClawbacks(query, { cityCode, payeeId });
      if (open !== undefined) return refuse('CLAWBACK_OPEN', open);
      const actor = actorOf(viewer);
      const { settlementId, lines } = await bookSettlement(query, { payeeId, actor, owed, paymentReference });
      await postByBook(query, lines, []);
      await addTellings(query, settlementId);
      return { settlementId };
    },
  });
}
