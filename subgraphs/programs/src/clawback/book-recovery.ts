import { evidenceHash, type Recover } from '@voucher-graph/ledger';
import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { postByBook, type BookedOperation } from '../post-by-book.ts';
import type { LockedClawback } from './lock-clawback.ts';

/** How money came back: as a payment of the payee's, or by a settlement that set it off. */
export type Means =
  | { readonly paymentReference: string; readonly settlementId: null }
  | { readonly paymentReference: null; readonly settlementId: string };

/** Books what came back of a clawback, with the settlement's lines where it was set off: all or nothing. */
export async function bookRecovery(
  query: Query,
  { id, fundId, voucherId, payeeId, ruleVersion, destination }: LockedClawback,
  {
    actor,
    amount,
    means,
    lines = [],
  }: {
    readonly actor: string;
    readonly amount: bigint;
    readonly means: Means;
    readonly lines?: readonly BookedOperation[];
  },
): Promise<void> {
  const { paymentReference, settlementId } = means;
  const how = settlementId === null ? `repaid as ${paymentReference}` : `set off by settlement ${settlementId}`;
  const operation = {
    kind: 'recover',
    key: uuidv7(),
    actor,
    reason: `Clawback ${id}, ${how}.`,
    ruleVersion: `${ruleVersion}`,
    evidenceHash: evidenceHash(JSON.stringify({ clawbackId: id, ...means })),
    voucherId,
    payeeId,
    amount,
    destination,
  } satisfies Recover;
  await query(
    'INSERT INTO programs.clawback_recovery (id, clawback_id, payment_reference, settlement_id) VALUES ($1, $2, $3, $4)',
    [operation.key, id, paymentReference, settlementId],
  );
  await postByBook(query, [...lines, { fundId, operation }], []);
}
