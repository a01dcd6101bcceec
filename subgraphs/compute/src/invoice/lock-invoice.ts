import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import type { RentalRole } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { lockOwn, type OwnRental } from '../rental/lock-rental.ts';

export type LockedInvoice = {
  readonly id: string;
  readonly total: bigint;
  readonly subsidized: bigint;
  readonly payable: bigint;
};

/** An invoice of the viewer's company or provider, with its rental, whose lock is the invoice's too. */
export async function lockInvoice(
  query: Query,
  viewer: Context['viewer'],
  invoiceId: string,
  roles: readonly RentalRole[],
): Promise<{ readonly invoice: LockedInvoice; readonly rental: OwnRental } | Refusal<'INVOICE_NOT_FOUND'>> {
  if (!isUuid(invoiceId)) throw malformed(invoiceId);
  const [billed] = await query<{ readonly rentalId: string }>(
    'SELECT rental_id AS "rentalId" FROM compute.invoice WHERE id = $1',
    [invoiceId],
  );
  const rental = billed && (await lockOwn(query, viewer, billed.rentalId, roles));
  if (!rental || 'refusal' in rental) return refuse('INVOICE_NOT_FOUND');
  const [invoice] = await query<LockedInvoice>(
    `SELECT id, total_fen AS "total", subsidized_fen AS "subsidized", payable_fen AS "payable"
       FROM compute.invoice WHERE id = $1`,
    [invoiceId],
  );
  return invoice ? { invoice, rental } : refuse('INVOICE_NOT_FOUND');
}
