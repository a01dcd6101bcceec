import type { Invariant } from '@voucher-graph/subgraph-kit';

/** What no constraint keeps at once: sums over other tables' rows. */
export const invariants: readonly Invariant[] = [
  {
    name: "a license's subsidy is what its vouchers pay",
    sql: `
SELECT license.id::text AS subject, format('subsidy is %s fen, its vouchers pay %s', license.subsidy_fen, coalesce(sum(paid.amount_fen), 0)) AS detail
  FROM datasets.license license LEFT JOIN datasets.license_voucher paid ON paid.license_id = license.id
 GROUP BY license.id HAVING license.subsidy_fen <> coalesce(sum(paid.amount_fen), 0)`,
  },
];
