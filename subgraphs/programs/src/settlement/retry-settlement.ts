import { evidenceHash, type Settle } from '@voucher-graph/ledger';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RetrySettlementInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { addTellings } from './add-tellings.ts';
import { isReference } from './is-reference.ts';
import { lockSettlement, noteSettlementEvent } from './lock-settlement.ts';

/** Pays again what the bank sent back, voucher by voucher the same. */
export function retrySettlement(context: Pick<Context, 'database' | 'viewer'>, input: RetrySettlementInput) {
  const { viewer } = context;
  return command(context, {
    name: 'retrySettlement',
    input,
    work: async (query) => {
      const { settlementId, paymentReference } = input;
      if (!isReference(paymentReference)) return refuse('REFERENCE_MISSING');
      const settlement = await lockSettlement(query, viewer.cityCode, settlementId);
      if ('refusal' in settlement) return settlement;
      if (settlement.status !== 'PAYMENT_FAILED') return refuse('WRONG_SETTLEMENT_STATUS', settlement.status);
      const { id, payeeId, attempt } = settlement;
      const actor = actorOf(viewer);
      const reason = `Settlement ${id}, paid again as ${paymentReference}.`;
      const hash = evidenceHash(JSON.stringify({ settlementId: id, paymentReference }));
      const said = { kind: 'settle', payeeId, actor, reason, evidenceHash: hash } as const;
      const lines = settlement.lines.map(({ fundId, voucherId, amount, ruleVersion }) => ({
        fundId,
        operation: { ...said, key: uuidv7(), voucherId, amount, ruleVersion } satisfies Settle,
      }));
      await noteSettlementEvent(query, settlement, { verb: 'retry', actor, reason, paymentReference });
      await query(
        'INSERT INTO programs.settlement_line (id, settlement_id, attempt) SELECT id, $2, $3 FROM unnest($1::uuid[]) AS line (id)',
        [lines.map(({ operation }) => operation.key), id, attempt + 1],
      );
      await postByBook(query, lines, []);
      await addTellings(query, id);
      return { settlementId: id };
    },
  });
}
