import type { Refusal } from '@voucher-graph/subgraph-kit';

/** What each refusal tells its reader to do next. `what` is what it is about, where it is about something. */
const messages = {
  COMPANY_NOT_FOUND: () => 'That is no company of yours on record: give your own companyId.',
  DATASET_NOT_FOUND: () => 'There is no such dataset: take an id from `datasets`.',
  LICENSE_NOT_FOUND: () =>
    'You have no license of this id: take one from `datasetLicenses` of your own company or vendor.',
  WRONG_STATUS: (status) => `The license is ${status}, where this cannot be done: read \`DatasetLicense.status\`.`,
  REASON_MISSING: () => 'Nobody could tell later why this was done: give a reason of 1 to 1,000 characters.',
  CORE_DATA: () => 'The dataset is core data, which is never licensed: take another one.',
  PURPOSE_NOT_ALLOWED: (purposes) =>
    `The dataset may be used for ${purposes} only: take another one, or such a purpose.`,
  TERRITORY_NOT_ALLOWED: (territory) => `The dataset may be used in ${territory} only: ask for a license within it.`,
  EXPORT_NOT_APPROVED: (why) => `${why} None is on record here: ask for a license within CN.`,
  DELIVERY_UNKNOWN: () => 'The vendor has not said which files it delivers, or where: ask it to, then sign.',
  SIGNING_PENDING: () =>
    'Another call is signing this license: send that one again with its key, or read `DatasetLicense.status` in a minute.',
  SIGNING_GIVEN_UP: () => 'The license was not signed in time and nothing stays held: request it again.',
  VOUCHER_SERVICE_UNAVAILABLE: () =>
    'Vouchers cannot be reached right now and nothing is held: sign again under a new key, in a minute.',
  SELLER_NOT_FOUND: () =>
    'The vendor is not on record as a company, so that no voucher can pay: send an empty voucherIds to pay alone.',
  RELATED_PARTY: () =>
    'Company and vendor are related, so that no voucher pays: choose another vendor, or send an empty voucherIds to pay alone.',
} satisfies Readonly<Record<string, (what: string) => string>>;

export type RefusalCode = keyof typeof messages;

export function refuse<TCode extends RefusalCode>(code: TCode, what = ''): Refusal<TCode> {
  return { refusal: { code, message: messages[code](what) } };
}
