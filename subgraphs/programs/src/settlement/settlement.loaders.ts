import {
  childrenLoader,
  defineList,
  defineRows,
  matchesId,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { SettlementFilter, SettlementStatus } from '../__generated__/schema.ts';
import type { Settlement } from './settlement.entity.ts';
import { attemptSql, paidAtSql, referenceSql, statusSql } from './settlement-sql.ts';

/** Amounts are fen, from the ledger. */
export type SettlementRow = Settlement & { readonly status: SettlementStatus; readonly total: bigint };

export type SettlementLineRow = { readonly id: string; readonly voucherId: string; readonly amount: bigint };

const settlementRows = defineRows<SettlementRow>({
  select: [
    'settlement.id AS "id"',
    'settlement.payee_id AS "payeeId"',
    `${referenceSql} AS "paymentReference"`,
    `${paidAtSql} AS "paidAt"`,
    `${statusSql} AS "status"`,
    `(SELECT sum(operation.moved)::bigint FROM programs.settlement_line line
        JOIN ledger.operation_view operation ON operation.key = line.id
       WHERE line.settlement_id = settlement.id AND line.attempt = ${attemptSql}) AS "total"`,
  ],
  from: 'programs.settlement settlement',
  id: 'settlement.id',
});

const lineRows = defineRows<SettlementLineRow>({
  select: ['line.id AS "id"', 'operation.voucher_id AS "voucherId"', 'operation.moved AS "amount"'],
  from: `programs.settlement_line line
    JOIN programs.settlement settlement ON settlement.id = line.settlement_id AND line.attempt = ${attemptSql}
    JOIN ledger.operation_view operation ON operation.key = line.id`,
  id: 'line.id',
});

const settlementList = defineList<SettlementRow, SettlementFilter>({
  rows: settlementRows,
  orders: {},
  where: ({ payeeId }, bind) => [matchesId('settlement.payee_id', payeeId, bind)],
});

export function createSettlementLoaders(database: Database) {
  return {
    settlementById: rowLoader(database, settlementRows),
    settlementPage: pageLoader(database, settlementList),
    linesOfSettlement: childrenLoader(database, lineRows, { sql: 'line.settlement_id' }),
  };
}
