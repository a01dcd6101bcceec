import { evidenceHash, type Settle } from '@voucher-graph/ledger';
import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { BookedOperation } from '../post-by-book.ts';
import type { Owed } from './find-owed.ts';

/** Stores a settlement of what is owed, and answers the operations that the ledger is to post for it. */
export async function bookSettlement(
  query: Query,
  {
    payeeId,
    actor,
    owed,
    paymentReference,
  }: {
    readonly payeeId: string;
    readonly actor: string;
    readonly owed: readonly Owed[];
    readonly paymentReference: string;
  },
): Promise<{ readonly settlementId: string; readonly lines: readonly BookedOperation[] }> {
  const settlementId = uuidv7();
  const said = {
    kind: 'settle',
    payeeId,
    actor,
    reason: `Settlement ${settlementId}, paid as ${paymentReference}.`,
    evidenceHash: evidenceHash(JSON.stringify({ settlementId, paymentReference })),
  } as const;
  const lines = owed.map(({ fundId, voucherId, owed: amount, ruleVersion }) => ({
    fundId,
    operation: { ...said, key: uuidv7(), voucherId, amount, ruleVersion: `${ruleVersion}` } satisfies Settle,
  }));
  await query('INSERT INTO programs.settlement (id, payee_id, payment_reference) VALUES ($1, $2, $3)', [
    settlementId,
    payeeId,
    paymentReference,
  ]);
  await query(
    'INSERT INTO programs.settlement_line (id, settlement_id) SELECT id, $2 FROM unnest($1::uuid[]) AS line (id)',
    [lines.map(({ operation }) => operation.key), settlementId],
  );
  return { settlementId, lines };
}
