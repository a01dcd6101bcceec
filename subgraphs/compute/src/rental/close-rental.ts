import { addJob, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { CloseRentalInput, CloseRentalRefusalCode } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { writeInvoice } from '../invoice/write-invoice.ts';
import { giveBackAvailable } from '../offer/change-available.ts';
import { refuse } from '../refusal.ts';
import { endOf } from './end-of.ts';
import { secondsUntilJob } from './give-up-contract.ts';
import { invoiceRental } from './invoice-rental.ts';
import { lockOwn, type OwnRental } from './lock-rental.ts';
import { move } from './move.ts';
import { rentalCost } from './rental-cost.ts';

type Closed = { readonly rentalId: string; readonly isCapturing: boolean };

/**
 * Closes the meter: from here on nothing is metered, and the cost is final. What vouchers pay of it programs says, at once
 * or when it is back; the job sees to it that it is asked until it has answered, and the invoice is written once.
 */
export async function closeRental(context: Context, input: CloseRentalInput) {
  const { viewer } = context;
  const outcome = await command<Closed, CloseRentalRefusalCode>(context, {
    name: 'closeRental',
    input,
    work: async (query) => {
      const { invoiceNumber = null } = input;
      if (invoiceNumber !== null && !/^[^\p{C}]{1,100}$/u.test(invoiceNumber.trim())) return refuse('NUMBER_INVALID');
      const rental = await lockOwn(query, viewer, input.rentalId, ['PROVIDER_OPERATOR']);
      if ('refusal' in rental) return rental;
      const number = invoiceNumber?.trim() ?? numberOf(rental);
      if (await isTaken(query, rental, number)) return refuse('INVOICE_NUMBER_TAKEN', number);
      const hasEnded = rental.status === 'ENDED';
      const cost = rentalCost(rental.gpuSeconds, rental.pricePerGpuHour);
      const wrong = move(query, {
        rental,
        verb: 'close',
        through: hasEnded ? ['METER_CLOSED'] : ['ENDED', 'METER_CLOSED'],
        role: rental.role,
        actor: actorOf(viewer),
        reason: 'The meter was closed.',
        changes: { ended_at: endOf(rental), cost_fen: cost },
      });
      if (wrong) return wrong;
      if (!hasEnded) await giveBackAvailable(query, rental);
      await writeClosing(query, rental, number);
      const isCapturing = rental.subsidy > 0n;
      if (isCapturing) await invoiceLater(query, rental.id);
      else await writeInvoice(query, rental.id, []);
      return { rentalId: rental.id, isCapturing };
    },
  });
  // Where programs is away the meter is closed nonetheless, and the job goes on trying.
  if ('isCapturing' in outcome && outcome.isCapturing) await invoiceRental(outcome, context).catch(() => undefined);
  return outcome;
}

async function invoiceLater(query: Query, rentalId: string): Promise<void> {
  await addJob(query, {
    subgraph: 'compute',
    task: 'invoiceRental',
    key: rentalId,
    payload: { rentalId },
    afterSeconds: secondsUntilJob,
  });
}

function numberOf({ id, now }: OwnRental): string {
  return `${now.toISOString().slice(0, 10).replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
}

async function isTaken(query: Query, { id, providerId }: OwnRental, number: string): Promise<boolean> {
  // One closing of a provider after the other, so that none takes a number between another's look and its write.
  await query(`SELECT pg_advisory_xact_lock(hashtextextended('compute invoices ' || $1, 0))`, [providerId]);
  const taken = await query(
    `SELECT FROM compute.invoice WHERE provider_id = $1 AND number = $2 AND rental_id <> $3
     UNION ALL SELECT FROM compute.meter_closing WHERE provider_id = $1 AND invoice_number = $2 AND rental_id <> $3`,
    [providerId, number, id],
  );
  return taken.length > 0;
}

/** The evidence are all readings, line by line in their order: whoever has them can compute the hash. */
async function writeClosing(query: Query, { id, providerId, now }: OwnRental, number: string): Promise<void> {
  await query(
    `INSERT INTO compute.meter_closing (rental_id, provider_id, invoice_number, evidence_hash, capture_key, closed_at)
     SELECT $1, $2, $3, encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', reading.id, reading.source,
              reading.event_id, extract(epoch FROM reading.period_start), extract(epoch FROM reading.period_end),
              reading.gpu_seconds), E'\\n' ORDER BY reading.id), ''), 'UTF8')), 'hex'), $4, $5
       FROM compute.usage_reading reading WHERE reading.rental_id = $1`,
    [id, providerId, number, uuidv7(), now],
  );
}
