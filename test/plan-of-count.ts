import { mustFind } from '@voucher-graph/subgraph-kit';
import type pg from 'pg';

/** A node of PostgreSQL's plan, as EXPLAIN says it. */
type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
};

/** How a statement that counts a list, alone or beside its page, reads what it counts. */
export async function planOfCount(
  admin: pg.Client,
  sql: string,
): Promise<readonly { readonly type: string; readonly table: string | undefined }[]> {
  const { rows } = await admin.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${sql}`,
  );
  const whole = mustFind(rows[0]?.['QUERY PLAN'][0], 'A plan').Plan;
  // Only counts are limited and then aggregated.
  const count = nodesOf(whole).find(
    (node) => node['Node Type'] === 'Aggregate' && node.Plans?.[0]?.['Node Type'] === 'Limit',
  );
  const counted = mustFind(count?.Plans?.[0]?.Plans?.[0], 'A count');
  return nodesOf(counted).map((node) => ({ type: node['Node Type'], table: node['Relation Name'] }));
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
