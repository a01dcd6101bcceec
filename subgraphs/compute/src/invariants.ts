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
 CROSS JOIN LATERAL (SELECT coalesce(sum(amount_fen) FILTER (WHERE amount_fen > 0), 0) AS charged,
                            coalesce(-sum(amount_fen) FILTER (WHERE category = 'CREDIT'), 0) AS credited
                       FROM compute.invoice_line line WHERE line.invoice_id = invoice.id) sums
 WHERE (invoice.total_fen, invoice.subsidized_fen) <> (sums.charged, sums.credited)`,
  },
];
