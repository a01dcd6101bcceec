import type { Invoice, InvoiceLine, Rental, RentalStatus, RentalVoucher, UsageReading } from '@voucher-graph/compute';

/** A rental with all that hangs on it, as rows for compute's tables. Its cost is final before any voucher pays. */
export type RentalDraft = {
  readonly rental: Rental;
  readonly readings: readonly UsageReading[];
  readonly vouchers: readonly RentalVoucher[];
  readonly invoice: Invoice | null;
  readonly invoiceLines: readonly InvoiceLine[];
  /** When the city paid what vouchers captured. Null where it has not. */
  readonly voucherPaidAt: Date | null;
};

/** How far the vouchers' money is when a rental is as far as that. */
export type MoneyStage = 'NONE' | 'HELD' | 'CAPTURED' | 'SETTLED';

/** A rental is paid by holds from its contract on, by captures once its meter is closed, and settled at the very end. */
export function moneyStage(status: RentalStatus): MoneyStage {
  switch (status) {
    case 'QUOTED':
    case 'FAILED':
    case 'CANCELLED':
      return 'NONE';
    case 'CONTRACTED':
    case 'PROVISIONING':
    case 'ACTIVE':
    case 'SUSPENDED':
    case 'ENDED':
      return 'HELD';
    case 'METER_CLOSED':
    case 'INVOICED':
    case 'DISPUTED':
    case 'PAID':
      return 'CAPTURED';
    case 'SETTLED':
      return 'SETTLED';
  }
}
