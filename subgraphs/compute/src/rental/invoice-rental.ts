import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { writeInvoice } from '../invoice/write-invoice.ts';
import { captureHolds, type Capture, type CaptureAsked } from '../vouchers/capture-holds.ts';
import { lockRental } from './lock-rental.ts';

/**
 * The job after a meter was closed: lets the vouchers pay, and writes the invoice with what they really paid. Done again,
 * programs gives the same answer to the same key, and a rental that is invoiced stays as it is.
 */
export async function invoiceRental(
  { rentalId }: { readonly rentalId: string },
  context: Pick<Context, 'database' | 'peers'>,
): Promise<void> {
  const { status, ...asked } = await readClosing(context.database.query, rentalId);
  if (status !== 'METER_CLOSED') return;
  const captures = await captureHolds(context, asked);
  await context.database.transaction(async (query) => {
    const rental = await lockRental(query, rentalId);
    if (rental.status !== 'METER_CLOSED') return;
    await writeCaptures(query, rentalId, captures);
    await writeInvoice(query, rentalId, captures);
  });
}

async function readClosing(query: Query, rentalId: string): Promise<CaptureAsked & { readonly status: string }> {
  const [closing] = await query<CaptureAsked & { readonly status: string }>(
    `SELECT rental.id AS "rentalId", rental.status, rental.cost_fen AS "cost", closing.capture_key AS "key",
            closing.evidence_hash AS "evidenceHash"
       FROM compute.rental rental JOIN compute.meter_closing closing ON closing.rental_id = rental.id
      WHERE rental.id = $1`,
    [rentalId],
  );
  return mustFind(closing, `The closing of rental ${rentalId}`);
}

/** A share becomes what its hold paid, and one of which nothing was paid goes. */
async function writeCaptures(query: Query, rentalId: string, captures: readonly Capture[]): Promise<void> {
  const paid = captures.filter(({ amount }) => amount > 0n);
  await query('DELETE FROM compute.rental_voucher WHERE rental_id = $1 AND hold_id <> ALL ($2::uuid[])', [
    rentalId,
    paid.map(({ holdId }) => holdId),
  ]);
  await query(
    `UPDATE compute.rental_voucher share SET amount_fen = paid.amount
       FROM unnest($2::uuid[], $3::bigint[]) AS paid (hold_id, amount)
      WHERE share.rental_id = $1 AND share.hold_id = paid.hold_id`,
    [rentalId, paid.map(({ holdId }) => holdId), paid.map(({ amount }) => amount)],
  );
}
