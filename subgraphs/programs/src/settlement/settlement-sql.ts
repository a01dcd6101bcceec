// What follows from a settlement's events. Each wants `settlement` in FROM.

const last = (column: string) =>
  `(SELECT ${column} FROM programs.settlement_event event WHERE event.settlement_id = settlement.id AND event.verb = 'retry'
     ORDER BY number DESC LIMIT 1)`;

/** Payments fail and are retried in turns: after an odd number of events the last one failed. */
export const statusSql = `(SELECT CASE count(*) % 2 WHEN 1 THEN 'PAYMENT_FAILED' ELSE 'PAID' END
   FROM programs.settlement_event event WHERE event.settlement_id = settlement.id)`;

/** The number of the payment that counts, of all that were tried. */
export const attemptSql = `(SELECT 1 + count(*) FROM programs.settlement_event event
   WHERE event.settlement_id = settlement.id AND event.verb = 'retry')`;

export const referenceSql = `coalesce(${last('payment_reference')}, settlement.payment_reference)`;

export const paidAtSql = `coalesce(${last('at')}, settlement.paid_at)`;
