import { addJob, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { paidAtSql } from './settlement-sql.ts';
import type { TellSettled } from './tell-settled.ts';

/** As many as `noteSettlement` takes. */
const purchasesAtMost = 1000;

/** Adds the jobs that tell which purchases a settlement, whose money has moved, has paid for in full. */
export async function addTellings(query: Query, settlementId: string): Promise<void> {
  const settled = await query<{ readonly purchaseId: string; readonly settledAt: Date }>(
    `SELECT purchase.id AS "purchaseId", ${paidAtSql} AS "settledAt"
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
  const purchases = settled.map(({ purchaseId, settledAt }) => ({ purchaseId, settledAt: settledAt.toISOString() }));
  for (let from = 0; from < purchases.length; from += purchasesAtMost) {
    const key = uuidv7();
    const payload: TellSettled = { key, purchases: purchases.slice(from, from + purchasesAtMost) };
    await addJob(query, { subgraph: 'programs', task: 'tellSettled', key, payload });
  }
}
