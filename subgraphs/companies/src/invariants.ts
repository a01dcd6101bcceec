import type { Invariant } from '@voucher-graph/subgraph-kit';
import { sizeGroupByIndustry, sizeGroups, type SizeMetric, type Thresholds } from './accounts/size-groups.ts';

/** What no constraint can keep: SQL that finds rows which break a promise, in any database. */
export const invariants: readonly Invariant[] = [
  {
    name: "a company's size is that of its latest accounts",
    sql: `
WITH size_group (code, size_group) AS (VALUES ${rows([['', 'OTHER'], ...sizeGroupByIndustry])}),
threshold (size_group, metric, small, medium, large) AS (VALUES ${thresholdRows()}),
latest AS (
  SELECT DISTINCT ON (company_id) * FROM companies.accounts ORDER BY company_id, fiscal_year DESC
),
computed AS (
  SELECT company.id, min(CASE
           WHEN measure.value >= threshold.large THEN 4
           WHEN measure.value >= threshold.medium THEN 3
           WHEN measure.value >= threshold.small THEN 2
           ELSE 1 END) AS size_rank
    FROM companies.company company
    JOIN latest ON latest.company_id = company.id
   CROSS JOIN LATERAL (SELECT size_group FROM size_group WHERE starts_with(company.industry_code, code)
                        ORDER BY length(code) DESC LIMIT 1) AS own
    JOIN threshold ON threshold.size_group = own.size_group
   CROSS JOIN LATERAL (SELECT CASE threshold.metric WHEN 'EMPLOYEES' THEN latest.employees
                                                    WHEN 'REVENUE' THEN latest.revenue_fen
                                                    ELSE latest.assets_fen END AS value) AS measure
   GROUP BY company.id
)
SELECT company.id::text AS subject,
       format('size is %s, its accounts say rank %s of 4', coalesce(company.size, 'null'), coalesce(computed.size_rank, 0)) AS detail
  FROM companies.company company
  LEFT JOIN computed ON computed.id = company.id
 WHERE companies.size_rank(company.size) <> coalesce(computed.size_rank, 0)`,
  },
  {
    name: 'no more than all shares of a company are held on any day',
    sql: `
SELECT DISTINCT began.owned_id::text AS subject, format('%s basis points on %s', sum(held.share_basis_points), began.valid_from) AS detail
  FROM companies.ownership began
  JOIN companies.ownership held ON held.owned_id = began.owned_id AND held.kind = 'SHAREHOLDING'
   AND held.valid_from <= began.valid_from AND (held.valid_to IS NULL OR held.valid_to > began.valid_from)
 WHERE began.kind = 'SHAREHOLDING'
 GROUP BY began.id, began.owned_id, began.valid_from
HAVING sum(held.share_basis_points) > 10000`,
  },
  {
    name: 'nothing is decided, reported or reached before the company was founded',
    sql: `
SELECT company.id::text AS subject, format('founded on %s, but a project started on %s', company.founded_on, project.started_on) AS detail
  FROM companies.company company JOIN companies.ai_project project ON project.company_id = company.id
 WHERE project.started_on < company.founded_on
 UNION ALL
SELECT company.id::text, format('founded on %s, but a record was decided on %s', company.founded_on, standing.decided_on)
  FROM companies.company company JOIN companies.standing_record standing ON standing.company_id = company.id
 WHERE standing.decided_on < company.founded_on`,
  },
];

function thresholdRows(): string {
  return Object.entries(sizeGroups)
    .flatMap(([group, { metrics }]) =>
      (Object.entries(metrics) as [SizeMetric, Thresholds][]).map(
        ([metric, [small, medium, large]]) =>
          `('${group}', '${metric}', ${small}::bigint, ${medium}::bigint, ${large}::bigint)`,
      ),
    )
    .join(', ');
}

function rows(table: readonly (readonly [string, string])[]): string {
  return table.map((cells) => `(${cells.map((cell) => `'${cell}'`).join(', ')})`).join(', ');
}
