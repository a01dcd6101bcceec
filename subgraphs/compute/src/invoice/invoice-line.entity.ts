import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type { ChargeCategory } from '../__generated__/schema.ts';

export type InvoiceLine = {
  readonly id: string;
  readonly invoiceId: string;
  readonly category: ChargeCategory;
  readonly description: string;
  readonly gpuSeconds: bigint | null;
  /** Fen; negative on credits. */
  readonly amount: bigint;
  /** The voucher that pays, on credits. */
  readonly voucherId: string | null;
};

export const InvoiceLineEntity = new EntitySchema<InvoiceLine>({
  name: 'InvoiceLine',
  tableName: 'invoice_line',
  columns: {
    id: { type: 'uuid', primary: true },
    invoiceId: { name: 'invoice_id', type: 'uuid' },
    category: { type: 'text' },
    description: { type: 'text' },
    gpuSeconds: { name: 'gpu_seconds', type: 'bigint', nullable: true, transformer: bigintColumn },
    amount: { name: 'amount_fen', type: 'bigint', transformer: bigintColumn },
    voucherId: { name: 'voucher_id', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    { name: 'invoice_line_invoice_fkey', target: 'Invoice', columnNames: ['invoiceId'], referencedColumnNames: ['id'] },
  ],
  indices: [{ name: 'invoice_line_invoice_idx', columns: ['invoiceId', 'id'] }],
  checks: [
    { name: 'invoice_line_category_is_known', expression: `category IN ('USAGE', 'CREDIT', 'ADJUSTMENT')` },
    { name: 'invoice_line_credits_come_from_vouchers', expression: 'amount_fen < 0' },
  ],
});
