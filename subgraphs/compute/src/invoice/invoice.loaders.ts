import { childrenLoader, columns, defineRows, rowLoader, type Database } from '@voucher-graph/subgraph-kit';
import { gpuHours } from '../gpu-hours.ts';
import { InvoiceEntity, type Invoice } from './invoice.entity.ts';
import { InvoiceLineEntity, type InvoiceLine } from './invoice-line.entity.ts';

export type InvoiceLineRow = InvoiceLine & { readonly gpuHours: string | null };

/** An invoice, and whose it is. */
export type InvoiceRow = Invoice & {
  readonly companyId: string;
  readonly companyRegionCode: string | null;
  readonly meterHash: string | null;
};

const invoiceRows = defineRows<InvoiceRow>({
  select: [
    columns(InvoiceEntity, 'invoice'),
    'rental.company_id AS "companyId"',
    'rental.company_region_code AS "companyRegionCode"',
    'closing.evidence_hash AS "meterHash"',
  ],
  from: `compute.invoice invoice JOIN compute.rental rental ON rental.id = invoice.rental_id
    LEFT JOIN compute.meter_closing closing ON closing.rental_id = rental.id`,
  id: 'invoice.id',
});

const lineRows = defineRows<InvoiceLineRow>({
  select: [columns(InvoiceLineEntity, 'line'), `${gpuHours('line.gpu_seconds')} AS "gpuHours"`],
  from: 'compute.invoice_line line',
  id: 'line.id',
});

export function createInvoiceLoaders(database: Database) {
  return {
    invoiceById: rowLoader(database, invoiceRows),
    invoicesByRental: childrenLoader(database, invoiceRows, { sql: 'invoice.rental_id' }),
    linesByInvoice: childrenLoader(database, lineRows, { sql: 'line.invoice_id' }),
  };
}
