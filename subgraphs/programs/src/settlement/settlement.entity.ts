import { EntitySchema } from 'typeorm';

/** A payment to whom vouchers were spent with. Its amounts are in the ledger. */
export type Settlement = {
  readonly id: string;
  /** A provider's or vendor's id. */
  readonly payeeId: string;
  /** By which the treasury finds the payment. */
  readonly paymentReference: string;
  readonly paidAt: Date;
};

export const SettlementEntity = new EntitySchema<Settlement>({
  name: 'Settlement',
  tableName: 'settlement',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'settlement_pkey' },
    payeeId: { name: 'payee_id', type: 'uuid' },
    paymentReference: { name: 'payment_reference', type: 'text' },
    paidAt: { name: 'paid_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'settlement_by_payee', columns: ['payeeId', 'id'] }],
  checks: [{ name: 'a_payment_has_a_reference', expression: 'length(payment_reference) BETWEEN 1 AND 100' }],
});

/** One voucher's part of a payment: the id is its operation's in the ledger. */
export type SettlementLine = {
  readonly id: string;
  readonly settlementId: string;
  /** The number of the payment, of all that were tried, which it is of. */
  readonly attempt: number;
};

export const SettlementLineEntity = new EntitySchema<SettlementLine>({
  name: 'SettlementLine',
  tableName: 'settlement_line',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'settlement_line_pkey' },
    settlementId: { name: 'settlement_id', type: 'uuid' },
    attempt: { type: 'int', default: 1 },
  },
  indices: [{ name: 'settlement_line_by_settlement', columns: ['settlementId', 'id'] }],
  foreignKeys: [
    {
      name: 'settlement_line_settlement_fk',
      target: 'Settlement',
      columnNames: ['settlementId'],
      referencedColumnNames: ['id'],
    },
  ],
});
