import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type { InvoiceStatus } from '../__generated__/schema.ts';

/** Amounts in fen, days as "YYYY-MM-DD". */
export type Invoice = {
  readonly id: string;
  readonly rentalId: string;
  readonly providerId: string;
  readonly number: string;
  readonly status: InvoiceStatus;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly total: bigint;
  readonly subsidized: bigint;
  /** Total less subsidized. */
  readonly payable: bigint;
  readonly issuedAt: Date;
  readonly paidAt: Date | null;
};

export const InvoiceEntity = new EntitySchema<Invoice>({
  name: 'Invoice',
  tableName: 'invoice',
  columns: {
    id: { type: 'uuid', primary: true },
    rentalId: { name: 'rental_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    number: { type: 'text' },
    status: { type: 'text' },
    periodFrom: { name: 'period_from', type: 'date' },
    periodTo: { name: 'period_to', type: 'date' },
    total: { name: 'total_fen', type: 'bigint', transformer: bigintColumn },
    subsidized: { name: 'subsidized_fen', type: 'bigint', transformer: bigintColumn },
    payable: { name: 'payable_fen', type: 'bigint', transformer: bigintColumn },
    issuedAt: { name: 'issued_at', type: 'timestamptz' },
    paidAt: { name: 'paid_at', type: 'timestamptz', nullable: true },
  },
  foreignKeys: [
    {
      name: 'invoice_comes_from_the_rentals_provider',
      target: 'Rental',
      columnNames: ['rentalId', 'providerId'],
      referencedColumnNames: ['id', 'providerId'],
    },
  ],
  uniques: [{ name: 'invoice_number_is_unique_to_its_provider', columns: ['providerId', 'number'] }],
  indices: [{ name: 'invoice_rental_idx', columns: ['rentalId', 'id'] }],
  checks: [
    { name: 'invoice_status_is_known', expression: `status IN ('ISSUED', 'DISPUTED', 'PAID')` },
    { name: 'invoice_period_is_not_empty', expression: 'period_to >= period_from' },
    { name: 'invoice_adds_up', expression: 'payable_fen = total_fen - subsidized_fen' },
    { name: 'invoice_is_paid_at_a_time', expression: 'paid_at >= issued_at' },
  ],
});
