import type { Invariant } from '@voucher-graph/subgraph-kit';

/** What no constraint keeps at once: sums over other tables' rows. */
export const invariants: readonly Invariant[] = [
  {
    name: "a rental's subsidy is what its vouchers pay",
    sql: `
SELECT rental.id::text AS subject, format('subsidy is %s fen, its vouchers pay %s', rental.subsidy_fen, coalesce(sum(paid.amount_fen), 0)) AS detail
  FROM compute.rental rental LEFT JOIN compute.rental_voucher paid ON paid.rental_id = rental.id
 GROUP BY rental.id HAVING rental.subsidy_fen <> coalesce(sum(paid.amount_fen), 0)`,
  },
  {
    name: "a rental's metered time is the sum of its readings",
    sql: `
SELECT rental.id::text AS subject, format('%s GPU seconds, its readings say %s', rental.gpu_seconds, coalesce(sum(reading.gpu_seconds), 0)) AS detail
  FROM compute.rental rental LEFT JOIN compute.usage_reading reading ON reading.rental_id = rental.id
 GROUP BY rental.id HAVING rental.gpu_seconds <> coalesce(sum(reading.gpu_seconds), 0)`,
  },
  {
    name: 'an invoice is the sum of its lines, and its credits are its subsidy',
    sql: `
SELECT invoice.id::text AS subject,
       format('total %s and subsidized %s fen, its lines say %s and %s', invoice.total_fen, invoice.subsidized_fen, sums.charged, sums.credited) AS detail
  FROM compute.invoice invoice
 CROSS JOIN LATERAL (SELECT coalesce(sum(amount_fen) FILTER (WHERE category <> 'CREDIT'), 0) AS charged,
                            coalesce(-sum(amount_fen) FILTER (WHERE category = 'CREDIT'), 0) AS credited
                       FROM compute.invoice_line line WHERE line.invoice_id = invoice.id) sums
 WHERE (invoice.total_fen, invoice.subsidized_fen) <> (sums.charged, sums.credited)`,
  },
  {
    name: 'an invoice bills what its rental metered, beside its adjustments',
    sql: `
SELECT invoice.id::text AS subject,
       format('bills %s GPU seconds for %s fen, metered were %s for %s', used.seconds, used.fen, rental.gpu_seconds, rental.cost_fen) AS detail
  FROM compute.invoice invoice JOIN compute.rental rental ON rental.id = invoice.rental_id
 CROSS JOIN LATERAL (SELECT coalesce(sum(gpu_seconds), 0) AS seconds, coalesce(sum(amount_fen), 0) AS fen
                       FROM compute.invoice_line line WHERE line.invoice_id = invoice.id AND category = 'USAGE') used
 WHERE (used.seconds, used.fen) <> (rental.gpu_seconds, rental.cost_fen)`,
  },
  {
    name: "a rental's steps follow each other, and the last leads to where it stands",
    sql: `
SELECT rental.id::text AS subject, format('is %s, step %s leads from %s to %s', rental.status, step.number, step.from_status, step.to_status) AS detail
  FROM (SELECT *, lag(to_status) OVER steps AS before, lead(number) OVER steps IS NULL AS is_last
          FROM compute.rental_event WINDOW steps AS (PARTITION BY rental_id ORDER BY number)) step
  JOIN compute.rental rental ON rental.id = step.rental_id
 WHERE step.is_last AND step.to_status <> rental.status
    OR step.number > 1 AND step.before IS DISTINCT FROM step.from_status
    OR step.number = 1 AND NOT rental.synthetic AND step.from_status IS NOT NULL
UNION ALL
SELECT rental.id::text, format('is %s, and no step says how', rental.status)
  FROM compute.rental rental
 WHERE NOT synthetic AND NOT EXISTS (SELECT FROM compute.rental_event step WHERE step.rental_id = rental.id)`,
  },
  {
    name: 'a rental that vouchers pay asked for its holds, and was answered',
    sql: `
SELECT rental.id::text AS subject, format('has a subsidy of %s fen, and no intent whose holds were placed', rental.subsidy_fen) AS detail
  FROM compute.rental rental
 WHERE NOT synthetic AND subsidy_fen > 0
   AND NOT EXISTS (SELECT FROM compute.hold_intent intent WHERE intent.rental_id = rental.id AND intent.state = 'PLACED')
UNION ALL
SELECT intent.rental_id::text, format('holds were placed for it, and it is %s', rental.status)
  FROM compute.hold_intent intent JOIN compute.rental rental ON rental.id = intent.rental_id
 WHERE intent.state = 'PLACED' AND rental.status = 'QUOTED'
UNION ALL
SELECT intent.rental_id::text, format('holds are being asked for since %s', intent.written_at)
  FROM compute.hold_intent intent WHERE intent.state = 'PENDING' AND intent.written_at < now() - interval '1 hour'`,
  },
];
