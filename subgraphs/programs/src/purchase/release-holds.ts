import { evidenceHash } from '@voucher-graph/ledger';
import { isReason, isUuid, malformed, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { ReleaseHoldsInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { refuse } from '../refusal.ts';
import { lockPurchase } from './lock-purchase.ts';
import { postByBook } from '../post-by-book.ts';
import { readHolds } from './read-holds.ts';

/** Gives back all that a purchase has set aside, and closes it. One that has nothing yet gets nothing any more. */
export function releaseHolds(context: Pick<Context, 'database' | 'viewer'>, input: ReleaseHoldsInput) {
  const actor = actorOf(context.viewer);
  const { reason } = input;
  if (!isUuid(input.purchaseId)) throw malformed(input.purchaseId);
  const purchaseId = input.purchaseId.toLowerCase();
  return command(context, {
    name: 'releaseHolds',
    input,
    work: async (query) => {
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const purchase = await lockPurchase(query, purchaseId);
      if (purchase && purchase.askedBy !== actor) return refuse('PURCHASE_NOT_FOUND');
      if (purchase?.state === 'CAPTURED') return refuse('PURCHASE_CLOSED');
      await query(
        `INSERT INTO programs.purchase AS known (id, state, asked_by, reason, closed_at)
         VALUES ($1, 'RELEASED', $2, $3, clock_timestamp())
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, reason = excluded.reason, closed_at = excluded.closed_at
          WHERE known.state = 'HELD'`,
        [purchaseId, actor, reason],
      );
      const pending = (await readHolds(query, purchaseId)).filter(({ status }) => status === 'PENDING');
      const operations = pending.map(({ holdId, fundId, amount, ruleVersion }) => ({
        fundId,
        amount,
        operation: {
          kind: 'release',
          key: uuidv7(),
          actor,
          reason: ledgerReason(reason),
          ruleVersion: `${ruleVersion}`,
          evidenceHash: evidenceHash(JSON.stringify({ purchaseId, reason })),
          holdId,
        } as const,
      }));
      const outcomes = await postByBook(query, operations, ['HOLD_ALREADY_RESOLVED']);
      // What the sweeper was quicker to give back is not given back by this.
      const released = operations.filter(({ operation: { key } }) => outcomes.get(key) === 'OK');
      return { purchaseId, released: `${released.reduce((sum, { amount }) => sum + amount, 0n)}` };
    },
  });
}
