import { keyReused, type Refusal } from '@voucher-graph/subgraph-kit';

export type { Refusal } from '@voucher-graph/subgraph-kit';

/** What each refusal tells its reader to do next. `what` is what it is about, where it is about something. */
const messages = {
  KEY_REUSED: () => keyReused.refusal.message,
  COMPANY_NOT_FOUND: () => 'That is no company of yours on record: give your own companyId.',
  OFFER_NOT_FOUND: () => 'There is no such offer with a price in force: take an id from `offers`.',
  RENTAL_NOT_FOUND: () => 'You have no rental of this id: take one from `rentals` of your own company or provider.',
  INVOICE_NOT_FOUND: () => 'You have no invoice of this id: take one from `Rental.invoices` of a rental of yours.',
  WRONG_STATUS: (status) => `The rental is ${status}, where this cannot be done: read \`Rental.status\`.`,
  REASON_MISSING: () => 'Nobody could tell later why this was done: give a reason of 1 to 1,000 characters.',
  GPU_COUNT_INVALID: () => 'There is nothing to rent: ask for one accelerator or more.',
  HOURS_INVALID: () => 'A rental takes 1 to 26,304 hours: ask for so many.',
  STARTS_IN_THE_PAST: () =>
    'A rental begins now or within a year: leave startsAt out, or give a moment that is to come.',
  TOO_FEW_AVAILABLE: (free) => `Only ${free} accelerators of the offer are free: ask for fewer, or take another offer.`,
  QUOTE_EXPIRED: () => 'The quote is no longer valid: quote the rental again.',
  CONTRACT_PENDING: () =>
    'Another call is contracting this rental: send that one again with its key, or read `Rental.status` in a minute.',
  CONTRACT_GIVEN_UP: () => 'The contract was not concluded in time and nothing stays held: quote the rental again.',
  VOUCHER_SERVICE_UNAVAILABLE: () =>
    'Vouchers cannot be reached right now and nothing is held: contract the rental again under a new key, in a minute.',
  NUMBER_INVALID: () => 'The invoice number is no line of 1 to 100 characters: correct it, or leave it out.',
  INVOICE_NUMBER_TAKEN: (number) => `You have another invoice ${number}: give a number of its own, or leave it out.`,
  ADJUSTMENT_INVALID: () =>
    'Give a deduction or a surcharge, more than zero and in whole fen; a deduction is at most what the company has to pay.',
  VOUCHERS_PAID: () =>
    'Vouchers paid a share of the total: let the city take back its part first, or resolve without a deduction.',
  NOT_YOURS_TO_ADJUST: () => 'Only the provider can change what it bills: resolve without deduction and surcharge.',
} satisfies Readonly<Record<string, (what: string) => string>>;

export type RefusalCode = keyof typeof messages;

export function refuse<TCode extends RefusalCode>(code: TCode, what = ''): Refusal<TCode> {
  return { refusal: { code, message: messages[code](what) } };
}
