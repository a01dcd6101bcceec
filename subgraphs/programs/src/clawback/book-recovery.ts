import { evidenceHash, type Recover } from '@voucher-graph/ledger';
import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { ledgerReason } from '../ledger-reason.ts';
import type { BookedOperation } from '../post-by-book.ts';
import type { LockedClawback } from './lock-clawback.ts';

/** How money came back, in one way: as a payment of the payee's, or set off by a settlement or in the payment of a claim; or why it never will. */
export type Means = {
  readonly paymentReference?: string;
  readonly settlementId?: string;
  readonly claimId?: string;
  readonly writeOffReason?: string;
};

/** Stores what came back of a clawback, or is given up of it, and answers the operation that the ledger is to post for it. */
export async function bookRecovery(
  query: Query,
  { id, fundId, accountId, payeeId, ruleVersion, destination }: LockedClawback,
  {
    actor,
    amount,
    means,
    evidence = evidenceHash(JSON.stringify({ clawbackId: id, ...means })),
  }: { readonly actor: string; readonly amount: bigint; readonly means: Means; readonly evidence?: string },
): Promise<BookedOperation> {
  const { paymentReference, settlementId, claimId, writeOffReason } = means;
  const operation = {
    kind: 'recover',
    key: uuidv7(),
    actor,
    reason: ledgerReason(`Clawback ${id}, ${how(means)}`),
    ruleVersion: `${ruleVersion}`,
    evidenceHash: evidence,
    voucherId: accountId,
    payeeId,
    amount,
    destination: writeOffReason === undefined ? destination : 'WRITTEN_OFF',
  } satisfies Recover;
  await query(
    `INSERT INTO programs.clawback_recovery (id, clawback_id, payment_reference, settlement_id, claim_id, write_off_reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [operation.key, id, paymentReference ?? null, settlementId ?? null, claimId ?? null, writeOffReason ?? null],
  );
  return { fundId, operation };
}

function how({ paymentReference, settlementId, claimId, writeOffReason }: Means): string {
  if (settlementId) return `set off by settlement ${settlementId}.`;
  if (claimId) return `set off in the payment of claim ${claimId}.`;
  return writeOffReason === undefined ? `repaid as ${paymentReference}.` : `written off: ${writeOffReason}`;
}
