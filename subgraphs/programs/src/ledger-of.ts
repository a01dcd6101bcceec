import type { Queryable } from '@voucher-graph/ledger';
import type { Query } from '@voucher-graph/subgraph-kit';

/** The ledger within the transaction of a query. */
export function ledgerOf(query: Query): Queryable {
  return { query: async (sql, values) => ({ rows: await query(sql, values) }) };
}
