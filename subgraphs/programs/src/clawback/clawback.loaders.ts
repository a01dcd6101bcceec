import { childrenLoader, defineRows, rowLoader, type Database } from '@voucher-graph/subgraph-kit';
import type { ClawbackStatus } from '../__generated__/schema.ts';
import { outstandingSql } from './find-open-clawbacks.ts';

/** An order to pay back, with what the ledger knows of it. Amounts are fen. */
export type ClawbackRow = {
  readonly id: string;
  readonly voucherId: string | null;
  readonly claimId: string | null;
  readonly payeeId: string;
  readonly amount: bigint;
  readonly outstanding: bigint;
  readonly status: ClawbackStatus;
  readonly cause: string;
  readonly reason: string;
  readonly actor: string;
  readonly ruleVersion: number;
  readonly evidenceHash: string;
  readonly barredUntil: string | null;
  readonly findingId: string | null;
  readonly orderedAt: Date;
};

/** What came back of a clawback at once, or was given up of it. */
export type ClawbackRecoveryRow = {
  readonly id: string;
  readonly amount: bigint;
  readonly paymentReference: string | null;
  readonly settlementId: string | null;
  readonly claimId: string | null;
  readonly writeOffReason: string | null;
  readonly actor: string;
  readonly at: Date;
};

/** How the last of a clawback ended. */
const endSql = `(
  SELECT CASE WHEN write_off_reason IS NOT NULL THEN 'WRITTEN_OFF' WHEN payment_reference IS NOT NULL THEN 'RECOVERED' ELSE 'SET_OFF' END
    FROM programs.clawback_recovery WHERE clawback_id = clawback.id ORDER BY id DESC LIMIT 1)`;

const clawbackRows = defineRows<ClawbackRow>({
  select: [
    'clawback.id AS "id"',
    'clawback.voucher_id AS "voucherId"',
    'clawback.claim_id AS "claimId"',
    'clawback.payee_id AS "payeeId"',
    'ordered.moved AS "amount"',
    `${outstandingSql} AS "outstanding"`,
    `CASE WHEN ${outstandingSql} > 0 THEN 'ORDERED' ELSE ${endSql} END AS "status"`,
    'clawback.cause AS "cause"',
    'clawback.reason AS "reason"',
    'ordered.actor AS "actor"',
    'ordered.rule_version::int AS "ruleVersion"',
    'ordered.evidence_hash AS "evidenceHash"',
    'clawback.barred_until::text AS "barredUntil"',
    'clawback.finding_id AS "findingId"',
    'ordered.at AS "orderedAt"',
  ],
  from: 'programs.clawback clawback JOIN ledger.operation_view ordered ON ordered.key = clawback.id',
  id: 'clawback.id',
});

const recoveryRows = defineRows<ClawbackRecoveryRow>({
  select: [
    'recovery.id AS "id"',
    'came.moved AS "amount"',
    'recovery.payment_reference AS "paymentReference"',
    'recovery.settlement_id AS "settlementId"',
    'recovery.claim_id AS "claimId"',
    'recovery.write_off_reason AS "writeOffReason"',
    'came.actor AS "actor"',
    'came.at AS "at"',
  ],
  from: 'programs.clawback_recovery recovery JOIN ledger.operation_view came ON came.key = recovery.id',
  id: 'recovery.id',
});

export function createClawbackLoaders(database: Database) {
  return {
    clawbackById: rowLoader(database, clawbackRows),
    clawbacksOfVoucher: childrenLoader(database, clawbackRows, { sql: 'clawback.voucher_id' }),
    clawbacksOfClaim: childrenLoader(database, clawbackRows, { sql: 'clawback.claim_id' }),
    clawbacksOfFinding: childrenLoader(database, clawbackRows, { sql: 'clawback.finding_id' }),
    recoveriesOfClawback: childrenLoader(database, recoveryRows, { sql: 'recovery.clawback_id' }),
  };
}
