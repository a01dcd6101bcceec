import { evidenceHash, type ReturnPayment } from '@voucher-graph/ledger';
import { isReason, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { FailSettlementInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { addTellings } from './add-tellings.ts';
import { lockSettlement, noteSettlementEvent } from './lock-settlement.ts';

/** Books that the bank sent a payment back: its money is owed again, and waits for the payment to be tried again. */
export function failSettlement(context: Pick<Context, 'database' | 'viewer'>, input: FailSettlementInput) {
  const { viewer } = context;
  return command(context, {
    name: 'failSettlement',
    input,
    work: async (query) => {
      const { settlementId, reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const settlement = await lockSettlement(query, viewer.cityCode, settlementId);
      if ('refusal' in settlement) return settlement;
      if (settlement.status !== 'PAID') return refuse('WRONG_SETTLEMENT_STATUS', settlement.status);
      if (settlement.isSetOff) return refuse('NO_BANK_PAYMENT');
      const { payeeId, lines } = settlement;
      if (lines.some(({ amount, kept }) => amount > kept)) return refuse('CLAWED_BACK');
      const actor = actorOf(viewer);
      const said = {
        kind: 'return_payment',
        payeeId,
        actor,
        reason: ledgerReason(`Settlement ${settlement.id} came back: ${reason}`),
        evidenceHash: evidenceHash(JSON.stringify({ settlementId: settlement.id, reason })),
      } as const;
      const reversals = lines.map(({ id, fundId, voucherId, amount, ruleVersion }) => ({
        lineId: id,
        fundId,
        operation: { ...said, key: uuidv7(), voucherId, amount, ruleVersion } satisfies ReturnPayment,
      }));
      await noteSettlementEvent(query, settlement, { verb: 'fail', actor, reason, paymentReference: null });
      await query(
        'INSERT INTO programs.settlement_reversal (id, line_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])',
        [reversals.map(({ operation }) => operation.key), reversals.map(({ lineId }) => lineId)],
      );
      await postByBook(query, reversals, []);
      await addTellings(query, settlement.id);
      return { settlementId: settlement.id };
    },
  });
}
