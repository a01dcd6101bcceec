import { addJob, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { statusSql } from './settlement-sql.ts';
import type { Seller, TellSettled } from './tell-settled.ts';

/** As many as those who are told take at once. */
const purchasesAtMost = 1000;

// What a payee's vouchers captured first was paid first. So what each settlement paid, and each purchase cost, is a span of
// all that one voucher owed the payee ever; spans that overlap belong together.
const sql = `
  WITH concerned AS (
    SELECT DISTINCT purchase.id, purchase.asked_by, purchase.payee_id
      FROM programs.settlement settlement
      JOIN programs.settlement_line line ON line.settlement_id = settlement.id AND line.attempt = 1
      JOIN ledger.operation_view paid ON paid.key = line.id
      JOIN programs.purchase_hold held ON held.voucher_id = paid.voucher_id
      JOIN programs.purchase purchase ON purchase.id = held.purchase_id AND purchase.payee_id = settlement.payee_id
     WHERE settlement.id = $1 AND purchase.state = 'CAPTURED'
       AND purchase.asked_by IN ('subgraph:compute', 'subgraph:datasets')
  ), spent AS (
    SELECT held.voucher_id FROM concerned JOIN programs.purchase_hold held ON held.purchase_id = concerned.id
  ), captured AS (
    SELECT held.purchase_id, hold.voucher_id, sum(hold.captured) OVER earlier - hold.captured AS start, sum(hold.captured) OVER earlier AS until
      FROM ledger.hold hold
      LEFT JOIN programs.purchase_hold held ON held.hold_id = hold.id
     WHERE hold.voucher_id IN (SELECT voucher_id FROM spent) AND hold.captured > 0
       AND hold.payee_id = (SELECT payee_id FROM programs.settlement WHERE id = $1)
    WINDOW earlier AS (PARTITION BY hold.voucher_id ORDER BY hold.resolved_at, hold.id)
  ), paid AS (
    SELECT settlement.id, paid.voucher_id, ${statusSql} = 'PAID' AS stands,
           sum(paid.moved) OVER earlier - paid.moved AS start, sum(paid.moved) OVER earlier AS until
      FROM programs.settlement settlement
      JOIN programs.settlement_line line ON line.settlement_id = settlement.id AND line.attempt = 1
      JOIN ledger.operation_view paid ON paid.key = line.id
     WHERE settlement.payee_id = (SELECT payee_id FROM programs.settlement WHERE id = $1)
       AND paid.voucher_id IN (SELECT voucher_id FROM spent)
    WINDOW earlier AS (PARTITION BY paid.voucher_id ORDER BY paid.seq)
  ), covered AS (
    SELECT captured.purchase_id, captured.voucher_id, captured.until - captured.start AS amount, paid.id AS settlement_id, paid.stands,
           least(captured.until, paid.until) - greatest(captured.start, paid.start) AS part
      FROM captured
      LEFT JOIN paid ON paid.voucher_id = captured.voucher_id AND paid.start < captured.until AND captured.start < paid.until
     WHERE captured.purchase_id IN (SELECT id FROM concerned)
  ), judged AS (
    SELECT purchase_id, bool_or(settlement_id = $1) AS concerns, bool_or(NOT stands) AS failed, sum(part) AS paid
      FROM covered GROUP BY purchase_id
  )
  SELECT concerned.id AS "purchaseId", split_part(concerned.asked_by, ':', 2) AS seller,
         CASE WHEN judged.failed THEN 'PAYMENT_FAILED' ELSE 'PAID' END AS status, clock_timestamp() AS at
    FROM concerned
    JOIN judged ON judged.purchase_id = concerned.id
   WHERE judged.concerns
     AND (judged.failed OR judged.paid = (SELECT sum(until - start) FROM captured WHERE captured.purchase_id = concerned.id))
   ORDER BY concerned.id`;

/**
 * Adds the jobs that tell which purchases a settlement, whose money has moved, has paid for in full, or whose payment has
 * failed. Its payee is locked, so that the clock orders what is told of one purchase.
 */
export async function addTellings(query: Query, settlementId: string): Promise<void> {
  const told = await query<{
    readonly purchaseId: string;
    readonly seller: Seller;
    readonly status: 'PAID' | 'PAYMENT_FAILED';
    readonly at: Date;
  }>(sql, [settlementId]);
  for (const seller of ['compute', 'datasets'] as const) {
    const purchases = told
      .filter((each) => each.seller === seller)
      .map(({ purchaseId, status, at }) => ({ purchaseId, status, settledAt: at.toISOString() }));
    for (let from = 0; from < purchases.length; from += purchasesAtMost) {
      const key = uuidv7();
      const payload: TellSettled = { key, seller, purchases: purchases.slice(from, from + purchasesAtMost) };
      await addJob(query, { subgraph: 'programs', task: 'tellSettled', key, payload });
    }
  }
}
