import { defineList, defineRows, pageLoader, type Database } from '@voucher-graph/subgraph-kit';
import type { LedgerOperationKind, LedgerOutcome } from '../__generated__/schema.ts';

/** An operation of a fund's book, as the ledger keeps it. Amounts are fen. */
export type LedgerOperationRow = {
  readonly id: string;
  readonly number: number;
  readonly kind: LedgerOperationKind;
  readonly outcome: LedgerOutcome;
  readonly at: Date;
  readonly debit: string;
  readonly credit: string;
  readonly amount: bigint | null;
  readonly voucherId: string | null;
  readonly payeeId: string | null;
  readonly holdId: string | null;
  /** One a funder, in their order; null where nothing is shared out. */
  readonly parts: readonly string[] | null;
  readonly funders: readonly string[];
  readonly actor: string;
  readonly reason: string;
  readonly ruleVersion: string;
  readonly evidenceHash: string;
};

const operationRows = defineRows<LedgerOperationRow>({
  select: [
    'operation.key AS "id"',
    'operation.seq::int AS "number"',
    'upper(operation.kind) AS "kind"',
    'operation.outcome AS "outcome"',
    'operation.at AS "at"',
    'operation.debit AS "debit"',
    'operation.credit AS "credit"',
    'coalesce(operation.moved, operation.amount) AS "amount"',
    'operation.voucher_id AS "voucherId"',
    'operation.payee_id AS "payeeId"',
    'operation.hold_id AS "holdId"',
    'operation.shares::text[] AS "parts"',
    `ARRAY (SELECT funder FROM ledger.book_funder paying
             WHERE paying.book_id = operation.book_id ORDER BY position) AS "funders"`,
    'operation.actor AS "actor"',
    'operation.reason AS "reason"',
    'operation.rule_version AS "ruleVersion"',
    'operation.evidence_hash AS "evidenceHash"',
  ],
  from: 'ledger.operation_view operation',
  id: 'operation.key',
});

const operationList = defineList<LedgerOperationRow, undefined, 'NUMBER'>({
  rows: operationRows,
  parent: 'operation.book_id',
  orders: { NUMBER: { sql: 'operation.seq', type: 'bigint' } },
  defaultOrder: [{ field: 'NUMBER' }],
});

export function createLedgerLoaders(database: Database) {
  return { operationPageOfFund: pageLoader(database, operationList) };
}
