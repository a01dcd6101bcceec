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
  {
    name: 'a license stands where its last step led it',
    sql: `
SELECT license.id::text AS subject, format('it is %s, its last step led to %s', license.status, coalesce(last.to_status, 'nowhere')) AS detail
  FROM datasets.license license
  LEFT JOIN LATERAL (SELECT to_status FROM datasets.license_event event WHERE event.license_id = license.id
                      ORDER BY number DESC LIMIT 1) last ON true
 WHERE license.status <> last.to_status OR last.to_status IS NULL AND NOT license.synthetic`,
  },
  {
    name: 'what is asked of vouchers belongs to a license that waits for it',
    sql: `
SELECT signing.id::text AS subject, format('it is %s, its license %s is %s', signing.state, license.id, license.status) AS detail
  FROM datasets.signing signing JOIN datasets.license license ON license.id = signing.license_id
 WHERE CASE signing.state WHEN 'PENDING' THEN license.status <> 'OFFERED' WHEN 'HELD' THEN license.status <> 'SIGNED'
       WHEN 'GIVEN_UP' THEN license.status NOT IN ('DECLINED', 'TERMINATED', 'REVOKED')
       WHEN 'CAPTURED' THEN license.signed_at IS NULL END
    OR signing.state IN ('REFUSED', 'RELEASED') AND license.subsidy_fen > 0
       AND NOT EXISTS (SELECT FROM datasets.signing other WHERE other.license_id = license.id
                          AND other.state IN ('HELD', 'CAPTURED', 'GIVEN_UP'))`,
  },
  {
    name: 'data leaves the mainland only where that is approved',
    sql: `
SELECT license.id::text AS subject, format('%s data about %s persons is licensed in %s without an approved assessment', dataset.grade, dataset.individuals, array_to_string(license.territory, ', ')) AS detail
  FROM datasets.license license JOIN datasets.dataset dataset ON dataset.id = license.dataset_id
 WHERE license.status IN ('OFFERED', 'SIGNED', 'ACTIVE', 'SUSPENDED') AND NOT license.territory <@ ARRAY['CN']
   AND (dataset.grade = 'CORE'
     OR (dataset.grade = 'IMPORTANT' OR dataset.individuals >= 1000000 OR dataset.sensitive_individuals >= 10000)
        AND dataset.export_assessment_id IS NULL)`,
  },
];
