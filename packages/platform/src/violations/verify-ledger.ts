import {
  chainHeads,
  checkAnchors,
  verifyChain,
  type Head,
  type NotedAnchor,
  type Violation as LedgerViolation,
} from '@voucher-graph/ledger';
import { withAdmin } from '../with-admin.ts';

export type LedgerReport = {
  readonly books: number;
  readonly operations: number;
  readonly operationsPerSecond: number;
  /** How many anchors the ledger was compared with. */
  readonly anchors: number;
  readonly violations: readonly LedgerViolation[];
  /** What was verified, to be noted outside the database. */
  readonly heads: readonly Head[];
};

/** Recomputes the hash chains of all books, and compares them with anchors, as they stand at one instant. */
export function verifyLedger(url: string, anchors: readonly NotedAnchor[]): Promise<LedgerReport> {
  return withAdmin(url, async (client) => {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const heads = await chainHeads(client);
    const began = performance.now();
    const broken = await verifyChain(client);
    const seconds = (performance.now() - began) / 1000;
    const { rows } = await client.query<{ operations: string }>(
      'SELECT count(*)::text AS operations FROM ledger.operation',
    );
    const operations = Number(rows[0]?.operations);
    return {
      books: heads.length,
      operations,
      operationsPerSecond: Math.round(operations / seconds),
      anchors: anchors.length,
      violations: [...broken, ...(await checkAnchors(client, anchors))],
      heads,
    };
  });
}
