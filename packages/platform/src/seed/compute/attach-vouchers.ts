import type { InvoiceLine } from '@voucher-graph/compute';
import { createRandom } from '../random.ts';
import { moneyStage, type RentalDraft } from './rental-draft.ts';

/** What a voucher pays of a rental: held, or captured once the rental's meter is closed (`moneyStage`). */
export type VoucherShare = {
  readonly voucherId: string;
  readonly holdId: string;
  readonly amountFen: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

/** The rental as vouchers pay a part of it: its subsidy, its vouchers, and the credits on its invoice. */
export function attachVouchers(
  draft: RentalDraft,
  shares: readonly VoucherShare[],
  voucherPaidAt: Date | null = null,
): RentalDraft {
  const { rental, invoice } = draft;
  const subsidy = shares.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  if (shares.length > 0 && moneyStage(rental.status) === 'NONE')
    throw new RangeError(`No voucher can pay for a rental that is ${rental.status}.`);
  if (subsidy > rental.cost) throw new RangeError(`Vouchers would pay ${subsidy} fen of ${rental.cost}.`);
  return {
    ...draft,
    voucherPaidAt,
    rental: { ...rental, subsidy },
    vouchers: shares.map(({ amountFen, ...share }) => ({ rentalId: rental.id, ...share, amount: amountFen })),
    invoice: invoice && { ...invoice, subsidized: subsidy, payable: invoice.total - subsidy },
    invoiceLines: [
      ...draft.invoiceLines,
      ...(invoice
        ? shares.map(({ voucherId, amountFen, programCode }): InvoiceLine => ({
            id: createRandom(`compute/credit/${invoice.id}/${voucherId}`).uuid(invoice.issuedAt),
            invoiceId: invoice.id,
            category: 'CREDIT',
            description: `算力券抵扣 ${programCode}`,
            gpuSeconds: null,
            amount: -amountFen,
            voucherId,
          }))
        : []),
    ],
  };
}
