/** Why the ledger said no, and what the caller can do next. The set is closed. */
export const refusals = {
  MALFORMED: 'A field is missing, unreadable or unknown: correct the operation. Nothing was stored.',
  BOOK_NOT_FOUND: 'The book is not open: open it first. Nothing was stored.',
  IDEMPOTENCY_KEY_REUSED: 'The key belongs to another operation: send this one with a new key.',
  BOOK_ALREADY_OPEN: 'The book is open: use top_up to add to its appropriation.',
  VOUCHER_EXISTS: 'The voucher has an account: encumber under a new voucher id.',
  VOUCHER_NOT_FOUND: 'The book has no such voucher: check the book and the voucher id.',
  VOUCHER_EXPIRED: 'The voucher is past its validity: it cannot be opened or spent.',
  VOUCHER_NOT_EXPIRED: 'The voucher is still valid: wait for its end, or lapse it as REVOKED.',
  VOUCHER_REVOKED: 'The voucher was revoked: it cannot be spent.',
  VALIDITY_NOT_LATER: 'The voucher ends then, or later, already: give a later instant.',
  INSUFFICIENT_FUNDS: 'The amount is more than is available: ask for less, under a new key.',
  HOLD_NOT_FOUND: 'The book has no such hold: check the book and the hold id.',
  HOLD_ALREADY_RESOLVED: 'The hold was captured, released or expired before: read the hold.',
  HOLD_EXPIRED: 'The hold is past its expiry: place a new one.',
  HOLD_NOT_EXPIRED: 'The hold has not reached its expiry: wait, or release it.',
  AMOUNT_TOO_LARGE:
    'The amount is more than is held (capture), owed (settle), paid (claw_back, return_payment), owed back (recover) or countable (top_up): ask for less.',
} as const;

export type Refusal = keyof typeof refusals;

/** The answer to one operation. A retry with the same key and content gets the same one. */
export type Outcome = 'OK' | Refusal;
