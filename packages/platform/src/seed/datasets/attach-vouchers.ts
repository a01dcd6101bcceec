import type { DatasetLicense, LicenseVoucher } from '@voucher-graph/datasets';

/** What the ledger captured from a voucher for a license. */
export type CapturedHold = {
  readonly voucherId: string;
  readonly holdId: string;
  readonly amountFen: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

/** A license with what vouchers paid of it, as rows for the tables of datasets. */
export type LicenseDraft = {
  readonly license: DatasetLicense;
  readonly licenseVouchers: readonly LicenseVoucher[];
  /** When the city paid what vouchers captured. Null where it has not. */
  readonly voucherPaidAt: Date | null;
};

/**
 * Writes into a license what vouchers paid of it: its subsidy is their sum.
 * @throws RangeError when they paid more than the price
 */
export function attachVouchers(
  license: DatasetLicense,
  captured: readonly CapturedHold[],
  voucherPaidAt: Date | null = null,
): LicenseDraft {
  const subsidy = captured.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  if (subsidy > license.price)
    throw new RangeError(`License ${license.id} costs ${license.price} fen, not ${subsidy}.`);
  return {
    license: { ...license, subsidy },
    voucherPaidAt,
    licenseVouchers: captured.map(({ amountFen, ...hold }) => ({ licenseId: license.id, amount: amountFen, ...hold })),
  };
}
