import type { Query } from '@voucher-graph/subgraph-kit';
import type { HoldStatus } from '../__generated__/schema.ts';

/** A hold of a purchase, as it stands in the ledger. */
export type PurchaseHold = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly programId: string;
  readonly fundId: string;
  readonly ruleVersion: number;
  readonly amount: bigint;
  readonly status: HoldStatus;
  readonly isOver: boolean;
  /** `toFenJson` of what it was judged on: `JudgedOn`. */
  readonly request: unknown;
};

/** The holds of a purchase, in the order in which they were placed. */
export function readHolds(query: Query, purchaseId: string): Promise<readonly PurchaseHold[]> {
  return query<PurchaseHold>(
    `SELECT held.hold_id AS "holdId", held.voucher_id AS "voucherId", voucher.program_id AS "programId",
            voucher.fund_id AS "fundId", voucher.rule_version AS "ruleVersion", hold.amount, hold.status,
            hold.expires_at <= clock_timestamp() AS "isOver", held.request
       FROM programs.purchase_hold held
       JOIN programs.voucher voucher ON voucher.id = held.voucher_id
       JOIN ledger.hold hold ON hold.id = held.hold_id
      WHERE held.purchase_id = $1 ORDER BY held.position`,
    [purchaseId],
  );
}
