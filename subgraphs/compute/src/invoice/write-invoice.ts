import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { move, ourselves } from '../rental/move.ts';
import type { Capture } from '../vouchers/capture-holds.ts';

/** Writes the invoice of a locked rental whose meter is closed: what was metered, less what vouchers paid. */
export async function writeInvoice(query: Query, rentalId: string, captures: readonly Capture[]): Promise<void> {
  const subsidy = captures.reduce((sum, { amount }) => sum + amount, 0n);
  move(query, {
    rental: { id: rentalId, status: 'METER_CLOSED' },
    verb: 'invoice',
    through: ['INVOICED'],
    ...ourselves,
    reason: subsidy > 0n ? 'The vouchers have paid their share.' : 'No voucher pays a share.',
    changes: { subsidy_fen: subsidy },
  });
  const invoiceId = uuidv7();
  await query(
    `INSERT INTO compute.invoice (id, rental_id, provider_id, number, status, period_from, period_to, total_fen,
       subsidized_fen, payable_fen, issued_at)
     SELECT $2, rental.id, rental.provider_id, closing.invoice_number, 'ISSUED',
            (rental.started_at AT TIME ZONE 'Asia/Shanghai')::date, (rental.ended_at AT TIME ZONE 'Asia/Shanghai')::date,
            rental.cost_fen, rental.subsidy_fen, rental.cost_fen - rental.subsidy_fen,
            date_trunc('milliseconds', clock_timestamp())
       FROM compute.rental rental JOIN compute.meter_closing closing ON closing.rental_id = rental.id
      WHERE rental.id = $1`,
    [rentalId, invoiceId],
  );
  const credits = captures.filter(({ amount }) => amount > 0n);
  await query(
    `INSERT INTO compute.invoice_line (id, invoice_id, category, description, gpu_seconds, amount_fen, voucher_id)
     SELECT $3, $2, 'USAGE', format('%s %s 卡 %s 至 %s', gpu_model.name, rental.gpu_count, invoice.period_from, invoice.period_to),
            rental.gpu_seconds, rental.cost_fen, NULL
       FROM compute.rental rental
       JOIN compute.invoice invoice ON invoice.id = $2
       JOIN compute.offer offer ON offer.id = rental.offer_id
       JOIN compute.gpu_model gpu_model ON gpu_model.id = offer.gpu_model_id
      WHERE rental.id = $1
     UNION ALL
     SELECT credit.id, $2, 'CREDIT', '算力券抵扣 ' || share.program_code, NULL, -share.amount_fen, share.voucher_id
       FROM unnest($4::uuid[], $5::uuid[]) AS credit (id, hold_id)
       JOIN compute.rental_voucher share ON share.rental_id = $1 AND share.hold_id = credit.hold_id`,
    [rentalId, invoiceId, uuidv7(), credits.map(() => uuidv7()), credits.map(({ holdId }) => holdId)],
  );
}
