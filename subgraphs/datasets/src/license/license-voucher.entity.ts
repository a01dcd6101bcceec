import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

/** What one voucher paid of a license. Codes of program and fund are copied, so that lists can be filtered by them here. */
export type LicenseVoucher = {
  readonly licenseId: string;
  readonly voucherId: string;
  /** The ledger's hold that was captured. */
  readonly holdId: string;
  /** Fen. */
  readonly amount: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

export const LicenseVoucherEntity = new EntitySchema<LicenseVoucher>({
  name: 'LicenseVoucher',
  tableName: 'license_voucher',
  columns: {
    licenseId: { name: 'license_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'license_voucher_pkey' },
    voucherId: { name: 'voucher_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'license_voucher_pkey' },
    holdId: { name: 'hold_id', type: 'uuid' },
    amount: { name: 'amount_fen', type: 'bigint', transformer: bigintColumn },
    programCode: { name: 'program_code', type: 'text' },
    fundCode: { name: 'fund_code', type: 'text' },
  },
  uniques: [{ name: 'a_hold_pays_one_license', columns: ['holdId'] }],
  foreignKeys: [
    {
      name: 'license_voucher_license_exists',
      target: 'DatasetLicense',
      columnNames: ['licenseId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [
    { name: 'license_voucher_voucher_idx', columns: ['voucherId', 'licenseId'] },
    { name: 'license_voucher_fund_idx', columns: ['fundCode', 'licenseId'] },
  ],
  checks: [{ name: 'license_voucher_amount_is_positive', expression: 'amount_fen > 0' }],
});
