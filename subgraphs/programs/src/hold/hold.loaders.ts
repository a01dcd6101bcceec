import { defineList, defineRows, matches, pageLoader, rowLoader, type Database } from '@voucher-graph/subgraph-kit';
import type { HoldFilter, HoldStatus } from '../__generated__/schema.ts';

/** A hold as the ledger has it; programs keeps no table of its own for it. Amounts are fen. */
export type HoldRow = {
  readonly id: string;
  readonly voucherId: string;
  readonly amount: bigint;
  readonly captured: bigint;
  readonly status: HoldStatus;
  readonly placedAt: Date;
  readonly expiresAt: Date;
  readonly resolvedAt: Date | null;
};

const holdRows = defineRows<HoldRow>({
  select: [
    'hold.id AS "id"',
    'hold.voucher_id AS "voucherId"',
    'hold.amount AS "amount"',
    'hold.captured AS "captured"',
    'hold.status AS "status"',
    'hold.placed_at AS "placedAt"',
    'hold.expires_at AS "expiresAt"',
    'hold.resolved_at AS "resolvedAt"',
  ],
  from: 'ledger.hold hold',
  id: 'hold.id',
});

const holdsOfVoucher = defineList<HoldRow, HoldFilter>({
  rows: holdRows,
  parent: 'hold.voucher_id',
  orders: {},
  where: ({ status }, bind) => [matches('hold.status', status, bind)],
});

export function createHoldLoaders(database: Database) {
  return {
    holdById: rowLoader(database, holdRows),
    holdPageOfVoucher: pageLoader(database, holdsOfVoucher),
  };
}
