/** What one voucher would pay, as it is kept with the quote: JSON knows no bigint. */
export type PlannedLine = { readonly voucherId: string; readonly amountFen: string; readonly reason: string };
