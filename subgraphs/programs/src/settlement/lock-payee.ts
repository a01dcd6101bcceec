import type { Query } from '@voucher-graph/subgraph-kit';

/** Who pays a payee, or asks money back of it, queues up: what it is owed and owes is decided one by one. */
export async function lockPayee(query: Query, payeeId: string): Promise<void> {
  await query(`SELECT pg_advisory_xact_lock(hashtextextended('programs.settlement ' || $1, 0))`, [
    payeeId.toLowerCase(),
  ]);
}
