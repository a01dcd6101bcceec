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
  return (await lockPurchases(query, [id])).get(id) ?? null;
}

/** The same for several; answers those that there are, by id. */
export async function lockPurchases(
  query: Query,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedPurchase>> {
  const [, purchases] = await Promise.all([
    query(
      `SELECT pg_advisory_xact_lock(hashtextextended('purchase ' || id, 0)) FROM unnest($1::text[]) AS locked (id)`,
      [[...ids].sort()],
    ),
    readPurchases(query, ids),
  ]);
  return purchases;
}

/** A purchase without a lock, for what is asked before. */
export async function readPurchaseState(query: Query, id: string): Promise<LockedPurchase | null> {
  return (await readPurchases(query, [id])).get(id) ?? null;
}

async function readPurchases(query: Query, ids: readonly string[]): Promise<ReadonlyMap<string, LockedPurchase>> {
  const rows = await query<LockedPurchase & { readonly id: string }>(
    `SELECT id, state, asked_by AS "askedBy", company_id AS "companyId", seller_id AS "sellerId",
            seller_credit_code AS "sellerCreditCode", contract, now() AS now
       FROM programs.purchase WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...purchase }) => [id, purchase]));
}

/** Vouchers, in one order, so that none deadlock. What is read of them afterwards is how they stand. */
export async function lockVouchers(query: Query, ids: readonly string[]): Promise<void> {
  await query('SELECT FROM programs.voucher WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
}
