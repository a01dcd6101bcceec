/** What programs told last of what vouchers captured; null where it told nothing. */
export const voucherPaymentSql = (rentalId: string) =>
  `(SELECT status FROM compute.voucher_payment payment WHERE payment.rental_id = ${rentalId} ORDER BY at DESC LIMIT 1)`;
