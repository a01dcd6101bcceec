import type { Query } from '@voucher-graph/subgraph-kit';

/** A purchase that something was commanded about. */
export type LockedPurchase = {
  readonly state: 'HELD' | 'CAPTURED' | 'RELEASED';
  /** The subgraph that sells. */
  readonly askedBy: string;
  readonly companyId: string | null;
  readonly sellerId: string | null;
  readonly sellerCreditCode: string | null;
  readonly contract: string | null;
  readonly now: Date;
};

/** A purchase, kept from all others until the transaction ends, also where there is none yet. */
export async function lockPurchase(query: Query, id: string): Promise<LockedPurchase | null> {
  const [, purchase] = await Promise.all([
    query(`SELECT pg_advisory_xact_lock(hashtextextended('purchase ' || $1, 0))`, [id]),
    readPurchaseState(query, id),
  ]);
  return purchase;
}

/** The same without a lock, for what is asked before. */
export async function readPurchaseState(query: Query, id: string): Promise<LockedPurchase | null> {
  const [row] = await query<LockedPurchase>(
    `SELECT state, asked_by AS "askedBy", company_id AS "companyId", seller_id AS "sellerId",
            seller_credit_code AS "sellerCreditCode", contract, now() AS now
       FROM programs.purchase WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/** Vouchers, in one order, so that none deadlock. What is read of them afterwards is how they stand. */
export async function lockVouchers(query: Query, ids: readonly string[]): Promise<void> {
  await query('SELECT FROM programs.voucher WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
}
