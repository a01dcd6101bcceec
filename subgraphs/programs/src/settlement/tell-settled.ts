import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';

/** What a job is given. */
export type TellSettled = { readonly settlementId: string };

/** Tells the subgraph that sold for vouchers which of its purchases a settlement has paid for in full. */
export async function tellSettled(
  { settlementId }: TellSettled,
  { database, peers }: Pick<Context, 'database' | 'peers'>,
): Promise<void> {
  const purchases = await database.query<{ readonly purchaseId: string; readonly settledAt: Date }>(
    `SELECT purchase.id AS "purchaseId", settlement.paid_at AS "settledAt"
       FROM programs.settlement settlement
       JOIN programs.purchase purchase ON purchase.payee_id = settlement.payee_id AND purchase.state = 'CAPTURED'
      WHERE settlement.id = $1 AND purchase.asked_by = 'subgraph:compute'
        AND EXISTS (SELECT FROM programs.settlement_line line
                      JOIN ledger.operation_view operation ON operation.key = line.id
                      JOIN programs.purchase_hold held ON held.voucher_id = operation.voucher_id
                     WHERE line.settlement_id = settlement.id AND held.purchase_id = purchase.id)
        AND NOT EXISTS (SELECT FROM programs.purchase_hold held
                          JOIN ledger.payable_balance payable ON payable.voucher_id = held.voucher_id
                         WHERE held.purchase_id = purchase.id AND payable.payee_id = purchase.payee_id AND payable.owed > 0)
      ORDER BY purchase.id`,
    [settlementId],
  );
  if (purchases.length === 0) return;
  await mustFind(peers['compute'], 'The peer compute').ask(
    `mutation ($input: NoteSettlementInput!) { noteSettlement(input: $input) { noted } }`,
    {
      input: {
        idempotencyKey: settlementId,
        purchases: purchases.map(({ purchaseId, settledAt }) => ({ purchaseId, settledAt: settledAt.toISOString() })),
      },
    },
  );
}
