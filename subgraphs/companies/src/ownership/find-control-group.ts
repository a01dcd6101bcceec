import { loadTogether, type Database } from '@voucher-graph/subgraph-kit';
import { holdsOn } from './ownership.rows.ts';

export type ControlGroupAsk = {
  readonly companyId: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
};

/**
 * The ids of a company's single undertaking on a day: itself, and every company that a chain of control links to it,
 * whichever way the links point (Regulation (EU) 2023/2831, article 2(2), has the same notion). One statement for all who
 * ask at once.
 */
export function findControlGroup(database: Database, ask: ControlGroupAsk): Promise<readonly string[]> {
  return loadTogether(database, 'control groups', JSON.stringify(ask), async (keys) => {
    const asks = keys.map((key) => JSON.parse(key) as ControlGroupAsk);
    const members = await database.query<{ ask: number; id: string }>(sql, [
      asks.map(({ companyId }) => companyId),
      asks.map(({ asOf }) => asOf),
    ]);
    const groups = asks.map((): string[] => []);
    for (const { ask, id } of members) groups[ask - 1]?.push(id);
    return groups;
  });
}

// UNION, not UNION ALL: a member that was found once is not visited again, so rings end.
const sql = `
WITH RECURSIVE member AS (
  SELECT ask.n::int AS ask, ask.as_of, ask.company_id
    FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS ask (company_id, as_of, n)
  UNION
  SELECT member.ask, member.as_of,
         CASE WHEN ownership.owner_id = member.company_id THEN ownership.owned_id ELSE ownership.owner_id END
    FROM member
    JOIN companies.ownership ownership
      ON (ownership.owner_id = member.company_id OR ownership.owned_id = member.company_id)
     AND companies.influence(ownership.kind, ownership.share_basis_points) = 'CONTROL'
     AND ${holdsOn('member.as_of')}
)
SELECT ask, company_id AS id FROM member`;
