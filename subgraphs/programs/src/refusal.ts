import { formatFen, keyReused, type Refusal } from '@voucher-graph/subgraph-kit';

export type { Refusal } from '@voucher-graph/subgraph-kit';

/** What each refusal tells its reader to do next. `what` is what it is about, where it is about something. */
const messages = {
  KEY_REUSED: () => keyReused.refusal.message,
  PROGRAM_NOT_FOUND: () =>
    'There is no such program for you: take a code from `programs`, as an officer one of your city’s.',
  CONTRADICTS_ITSELF: (faults) => `Nothing was published. ${faults}`,
  VERSION_NOT_NEXT: (next) =>
    `The program’s next version is ${next}: read \`Program.rules\`, and send yours as version ${next} if it is still right.`,
  EFFECTIVE_TOO_EARLY: (day) => `Give an effectiveFrom of ${day} or later: what was decided before stays decided.`,
  COMPANY_NOT_FOUND: () => 'That is no company of yours on record: give your own companyId.',
  SELLER_NOT_FOUND: (code) => `No company has the credit code ${code}: check the seller’s code.`,
  AMOUNT_INVALID: (amount) =>
    `${amount} is no amount that can be asked for: give more than zero, in whole fen, and no more than 2^53 fen.`,
  COSTS_DIFFER: (total) => `The costs sum to ${total}, which is not the amount: correct one of them.`,
  DATES_OUT_OF_ORDER: (span) => `${span}: the last day lies before the first; exchange or correct them.`,
  TERMS_UNKNOWN: () => 'No rate of the program is known, so that no subsidy can be computed: wait for its terms.',
  FUND_UNKNOWN: () => 'The size of the program’s fund is unknown, so that nothing can be granted: wait for its budget.',
  INTAKE_NOT_OPEN: (status) => `Intake is ${status}: apply when \`Program.intake\` says OPEN.`,
  INTAKE_FULL: (why) => `${why}: send waitIfFull to stand in line.`,
  BARRED: (day) =>
    `Money was asked back from the company, which bars it from the city’s programs: ask again on ${day} or later.`,
  NO_VOUCHER_ISSUED: () => 'The program issues no vouchers: buy first, and claim after use.',
  NOT_ELIGIBLE: (why) => why,
  REQUESTED_TOO_MUCH: (most) => `The rule gives CN¥${most} at most: request that or less, or leave it out.`,
  ALREADY_APPLIED: (contract) => `Contract ${contract} has an application already: withdraw that one, or wait for it.`,
  APPLICATION_NOT_FOUND: () =>
    'There is no such application for you: take an id from `applications`, of your company’s or your city’s programs.',
  WRONG_STATUS: (status) => `The application is ${status}, where this cannot be done: read \`Application.events\`.`,
  REASON_MISSING: () => 'Say why, in 1 to 1,000 characters.',
  SAME_PERSON: () => 'You entered this, or decided on it before: let somebody else decide.',
  SCORE_OUT_OF_RANGE: (score) => `${score} is no score: give 0 to 100.`,
  CONFLICT_OF_INTEREST: (why) => why,
  AMOUNT_TOO_HIGH: (most) => `Only CN¥${most} is requested: approve that or less.`,
  FUND_EXHAUSTED: () =>
    'The fund has less left than that: approve less, or put the application on the waiting list. Nothing was granted.',
  CAP_REACHED: (left) =>
    `By now the rule leaves CN¥${left} for this application: approve that or less, or reject it where nothing is left.`,
  NOT_NEXT_IN_LINE: (id) => `Application ${id} stands before this one: admit that one first.`,
  ALREADY_APPEALED: () => 'The decision was appealed before: wait for that appeal, or apply anew.',
  PERIOD_OVERLAPS: () => 'The seller is listed in a part of that period: list it for the days that are missing.',
  VOUCHER_NOT_FOUND: () =>
    'There is no such voucher for you: take an id from `vouchers`, of your city’s or of who buys.',
  VOUCHER_FROZEN: (id) => `Voucher ${id} is frozen: ask its issuer, or leave it out.`,
  VOUCHER_EXPIRED: (id) => `Voucher ${id} is past its validity: leave it out.`,
  VOUCHER_REVOKED: (id) => `Voucher ${id} was taken away: leave it out.`,
  VOUCHER_EXHAUSTED: (left) => `There is ${left}, which is less than that: plan again.`,
  RELATED_PARTY: (why) => why,
  CAP_EXCEEDED: (why) => why,
  AID_CEILING: (why) => why,
  STACKING: (why) => why,
  PURCHASE_HELD: () => 'The purchase has its holds already, placed under another key: the first answer stands.',
  PURCHASE_CLOSED: () => 'The purchase was captured or released before, and stays so: make a new one.',
  PURCHASE_NOT_FOUND: () => 'You placed no holds for such a purchase: check its id.',
  EVIDENCE_INVALID: () => 'The evidence hash is no SHA-256: give 64 hexadecimal digits.',
  RENTAL_NOT_FOUND: () => 'The company has no such rental: take an id from `Company.rentals`.',
  NOT_REIMBURSED: () => 'The program does not pay back after use: apply for a voucher with `submitApplication`.',
  CONTRACT_MISMATCH: (what) => `Contract: ${what}. Correct it, or have the provider correct it.`,
  METER_MISMATCH: (what) => `Meter: ${what}. Correct it, or have the provider correct it.`,
  EVIDENCE_MISMATCH: (hash) =>
    `The METERING evidence is not what the meter counted: hand in the readings whose SHA-256 is ${hash}, as \`Invoice.meterHash\` says.`,
  INVOICE_MISMATCH: (what) => `Invoice: ${what}. Correct it, or have the provider correct it.`,
  INVOICE_UNPAID: (number) =>
    `Invoice ${number} is not paid in full: claim when the provider has confirmed the payment.`,
  EVIDENCE_MISSING: (kinds) => `The rule asks for ${kinds}: add the hash of each.`,
  ALREADY_CLAIMED: () => 'The rental is claimed from this program already: withdraw that claim, or wait for it.',
  CLAIM_NOT_FOUND: () =>
    'There is no such claim for you: take an id from `claims`, of your company’s or your city’s programs.',
  WRONG_CLAIM_STATUS: (status) => `The claim is ${status}, where this cannot be done: read \`Claim.events\`.`,
  NOTHING_OWED: () =>
    'No voucher of your city’s funds has captured anything for this payee that is not paid: check payeeId and fundCode.',
  REFERENCE_MISSING: () => 'Say how the treasury finds the payment: paymentReference in 1 to 100 characters.',
  SETTLEMENT_NOT_FOUND: () => 'There is no such settlement of your city’s: take an id from `settlements`.',
  WRONG_SETTLEMENT_STATUS: (status) =>
    `The settlement is ${status}, where this cannot be done: read \`Settlement.status\`.`,
  NO_BANK_PAYMENT: () => 'It set off a clawback, and no bank paid anything that could come back.',
  CLAWED_BACK: () => 'A part of it was clawed back since: record what came back as its repayment.',
  CAUSE_MISSING: () =>
    'Say in 1 to 100 characters which cause it is: one of `ClawbackTerms.triggers` where the rule has some.',
  CLAWBACK_TOO_HIGH: (left) =>
    `Of what was paid to this payee, CN¥${left} was not clawed back before: ask for that or less.`,
  VOUCHER_OR_CLAIM: () => 'Say what paid: either voucherId or claimId.',
  CLAWBACK_NOT_FOUND: () =>
    'There is no such clawback of your city’s: take an id from `Voucher.clawbacks` or `Claim.clawbacks`.',
  CLAWBACK_CLOSED: () => 'Nothing of it is owed any more: read `Clawback.recoveries`.',
  CLAWBACK_OPEN: (id) =>
    `The payee owes clawback ${id}: set that off and pay what is left; a claim is paid so with \`setOff: true\`.`,
  REPAID_TOO_MUCH: (left) => `Only CN¥${left} is still owed: record that or less.`,
  PERIOD_NOT_OVER: (day) => `${day} is not over in China: give yesterday or an earlier day as the last.`,
  PERIOD_DRAWN: (id) => `Audit ${id} was drawn from a part of these days: leave them out.`,
  NOTHING_PAID: () => 'The program paid nothing in these days: give others.',
  TOO_MANY_PAYMENTS: () => 'More than 10,000 payments were made in these days: give fewer days.',
  CASE_NOT_FOUND: () => 'There is no such audited payment for you: take an id from `Audit.cases`.',
  AT_STAKE_TOO_HIGH: (paid) => `CN¥${paid} was paid: no more can be at stake.`,
  FINDING_NOT_FOUND: () =>
    'There is no such finding for you, or about this payment: take an id from `AuditCase.findings`.',
  FINDING_JUDGED: () => 'A second person judged the finding before: read `AuditFinding.verdict`.',
  FINDING_NOT_CONFIRMED: () => 'The finding does not stand: have a second person confirm it, or leave findingId out.',
  MORE_THAN_AT_STAKE: (left) =>
    `Of what the finding has at stake, CN¥${left} is left to ask back: ask for that or less.`,
  NOT_EXTENDABLE: (why) => why,
  VALIDITY_NOT_LATER: (end) => `The voucher is valid until ${end}: give a later day.`,
  EXTENSION_TOO_LONG: (last) => `The rule lets it be extended to ${last} at most: give that day or an earlier one.`,
  WRONG_VOUCHER_STATUS: (status) => `The voucher is ${status}, where this cannot be done: read \`Voucher.status\`.`,
} satisfies Readonly<Record<string, (what: string) => string>>;

export type RefusalCode = keyof typeof messages;

export function refuse<TCode extends RefusalCode>(code: TCode, what: string | bigint = ''): Refusal<TCode> {
  return { refusal: { code, message: messages[code](typeof what === 'bigint' ? formatFen(what) : what) } };
}
