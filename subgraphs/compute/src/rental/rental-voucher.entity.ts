import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

/**
 * What one voucher pays of a rental, as agreed. The money itself is in programs' ledger, under the hold; here stands only
 * what a rental's reader needs, so that it is answered without asking programs.
 */
export type RentalVoucher = {
  readonly rentalId: string;
  readonly voucherId: string;
  readonly holdId: string;
  /** Fen. A rental's amounts add up to its subsidy; the database sees to it when the transaction commits. */
  readonly amount: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

export const RentalVoucherEntity = new EntitySchema<RentalVoucher>({
  name: 'RentalVoucher',
  tableName: 'rental_voucher',
  columns: {
    rentalId: { name: 'rental_id', type: 'uuid', primary: true },
    voucherId: { name: 'voucher_id', type: 'uuid', primary: true },
    holdId: { name: 'hold_id', type: 'uuid' },
    amount: { name: 'amount_fen', type: 'bigint', transformer: bigintColumn },
    programCode: { name: 'program_code', type: 'text' },
    fundCode: { name: 'fund_code', type: 'text' },
  },
  foreignKeys: [
    { name: 'rental_voucher_rental_fkey', target: 'Rental', columnNames: ['rentalId'], referencedColumnNames: ['id'] },
  ],
  uniques: [{ name: 'rental_voucher_hold_pays_once', columns: ['holdId'] }],
  indices: [
    { name: 'rental_voucher_voucher_idx', columns: ['voucherId', 'rentalId'] },
    { name: 'rental_voucher_fund_idx', columns: ['fundCode', 'rentalId'] },
    { name: 'rental_voucher_program_idx', columns: ['programCode', 'rentalId'] },
  ],
  checks: [{ name: 'rental_voucher_amount_is_positive', expression: 'amount_fen > 0' }],
});
