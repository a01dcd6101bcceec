import { evidenceHash, type Recover } from '@voucher-graph/ledger';
import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { BookedOperation } from '../post-by-book.ts';
import type { LockedClawback } from './lock-clawback.ts';

/** How money came back, in one way: as a payment of the payee's, or set off by a settlement or in the payment of a claim. */
export type Means = {
  readonly paymentReference?: string;
  readonly settlementId?: string;
  readonly claimId?: string;
};

/** Stores what came back of a clawback, and answers the operation that the ledger is to post for it. */
export async function bookRecovery(
  query: Query,
  { id, fundId, accountId, payeeId, ruleVersion, destination }: LockedClawback,
  { actor, amount, means }: { readonly actor: string; readonly amount: bigint; readonly means: Means },
): Promise<BookedOperation> {
  const { paymentReference, settlementId, claimId } = means;
  const operation = {
    kind: 'recover',
    key: uuidv7(),
    actor,
    reason: `Clawback ${id}, ${how(means)}.`,
    ruleVersion: `${ruleVersion}`,
    evidenceHash: evidenceHash(JSON.stringify({ clawbackId: id, ...means })),
    voucherId: accountId,
    payeeId,
    amount,
    destination,
  } satisfies Recover;
  await query(
    `INSERT INTO programs.clawback_recovery (id, clawback_id, payment_reference, settlement_id, claim_id)
     VALUES ($1, $2, $3, $4, $5)`,
    [operation.key, id, paymentReference ?? null, settlementId ?? null, claimId ?? null],
  );
  return { fundId, operation };
}

function how({ paymentReference, settlementId, claimId }: Means): string {
  if (settlementId) return `set off by settlement ${settlementId}`;
  return claimId ? `set off in the payment of claim ${claimId}` : `repaid as ${paymentReference}`;
}
