import type { Grant, HistoryFacts } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import { toGrant, type GrantRow } from '../eligibility/to-grant.ts';

// Of a rule, what it says about other aid.
const termsSql = `jsonb_build_object('stacking', rule.terms -> 'stacking', 'aidCeilingBasisPoints', rule.terms -> 'aidCeilingBasisPoints')`;

type Row = GrantRow & { readonly purchaseId: string; readonly price: bigint };

/** What a voucher or claim pays of a purchase, and what that costs. */
export type Use = { readonly purchaseId: string; readonly price: bigint; readonly grant: Grant };

// Claims that are approved count as what is held does. A hold past its time can no longer be captured, whether or not it was swept. One without a purchase was imported.
// With OFFSET 0, holds are looked up one by one: a group has few, and PostgreSQL would rather read all that there are.
const sql = `
  WITH concerned AS (
    SELECT hold.id FROM programs.voucher voucher
     CROSS JOIN LATERAL (SELECT id FROM ledger.hold WHERE voucher_id = voucher.id OFFSET 0) hold
     WHERE voucher.company_id = ANY ($1::uuid[])
    UNION
    SELECT held.hold_id FROM programs.purchase purchase JOIN programs.purchase_hold held ON held.purchase_id = purchase.id
     WHERE purchase.seller_id = $2 AND purchase.contract = $3
    UNION
    SELECT held.hold_id FROM programs.purchase_hold held JOIN programs.purchase purchase ON purchase.id = held.purchase_id
     WHERE held.request #>> '{purchase,installation}' IS NOT NULL AND purchase.seller_id = $2
       AND held.request #>> '{purchase,installation}' = ANY ($4::text[] || ARRAY(
         SELECT application.request #>> '{purchase,installation}' FROM programs.application application
          WHERE application.voucher_id = ANY ($7::uuid[]) AND application.seller_id = $2)))
  SELECT hold.id, coalesce(held.purchase_id, hold.id) AS "purchaseId", coalesce(purchase.amount_fen, 0) AS price,
         voucher.company_id AS "companyId", program.code AS "programCode", city.code AS "programRegionCode",
         program.kind AS "programKind", ${termsSql} AS terms, hold.placed_at AS "grantedAt",
         CASE hold.status WHEN 'CAPTURED' THEN hold.captured ELSE hold.amount END AS amount,
         held.summary -> 'request' AS request, held.summary -> 'evaluation' AS evaluation
    FROM concerned
   CROSS JOIN LATERAL (SELECT * FROM ledger.hold WHERE id = concerned.id OFFSET 0) hold
    JOIN programs.voucher voucher ON voucher.id = hold.voucher_id
    JOIN programs.program program ON program.id = voucher.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id
    JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
    LEFT JOIN LATERAL (SELECT purchase_id, summary FROM programs.purchase_hold WHERE hold_id = hold.id OFFSET 0) held ON true
    LEFT JOIN programs.purchase purchase ON purchase.id = held.purchase_id
   WHERE (hold.status = 'CAPTURED' AND hold.captured > 0 OR hold.status = 'PENDING' AND hold.expires_at > now())
     AND held.purchase_id IS DISTINCT FROM $5
     AND (NOT $6 OR hold.placed_at < (
       SELECT min(own.placed_at) FROM programs.purchase_hold mine JOIN ledger.hold own ON own.id = mine.hold_id
        WHERE mine.purchase_id = $5))
  UNION ALL
  SELECT claim.id, claim.rental_id, claim.billed_fen, claim.company_id, program.code, city.code, program.kind, ${termsSql},
         claim.approved_at, claim.approved_fen, claim.request, claim.evaluation
    FROM programs.claim claim
    JOIN programs.program program ON program.id = claim.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id
    JOIN programs.rule_version rule ON rule.program_id = claim.program_id AND rule.version = claim.rule_version
   WHERE claim.status IN ('APPROVED', 'PAYMENT_ORDERED', 'PAID', 'PAYMENT_FAILED') AND claim.id <> $5
     AND (claim.company_id = ANY ($1::uuid[]) OR claim.seller_id = $2 AND claim.contract = $3)
     AND (NOT $6 OR claim.approved_at < (
       SELECT min(own.placed_at) FROM programs.purchase_hold mine JOIN ledger.hold own ON own.id = mine.hold_id
        WHERE mine.purchase_id = $5))
   ORDER BY "grantedAt", id`;

/**
 * What vouchers of the buyer's group pay already, held or captured, and what pays on this contract or installation,
 * under any program; this purchase aside.
 * @param installations those that the purchase is for, beside those that these vouchers were applied for at this seller
 * @param onlyBefore only what was held before this purchase's own holds were
 */
export async function readUse(
  query: Query,
  {
    purchaseId,
    groupIds,
    sellerId,
    contract,
    installations = [],
    voucherIds = [],
    onlyBefore = false,
  }: {
    readonly purchaseId: string;
    readonly groupIds: readonly string[];
    readonly sellerId: string;
    readonly contract: string | null;
    readonly installations?: readonly string[];
    readonly voucherIds?: readonly string[];
    readonly onlyBefore?: boolean;
  },
): Promise<readonly Use[]> {
  const rows = await query<Row>(sql, [groupIds, sellerId, contract, installations, purchaseId, onlyBefore, voucherIds]);
  return rows.map((row) => ({ purchaseId: row.purchaseId, price: row.price, grant: toGrant(row) }));
}

/** The same as rules are told of it. */
export function historyOf(
  use: readonly Use[],
  { buyerId, now }: { readonly buyerId: string; readonly now: Date },
): HistoryFacts {
  const year = dayInChina(now).slice(0, 4);
  const bases = new Map<string, bigint>();
  const prices = new Map<string, bigint>();
  for (const { purchaseId, price, grant } of use) {
    // Several vouchers may pay one purchase, which was spent once.
    if (grant.companyId !== buyerId || !grant.grantedOn.startsWith(year)) continue;
    prices.set(purchaseId, price);
    if (grant.base > (bases.get(purchaseId) ?? 0n)) bases.set(purchaseId, grant.base);
  }
  return { grants: use.map(({ grant }) => grant), yearSpend: sum(bases), yearContracts: sum(prices) };
}

function sum(amounts: ReadonlyMap<string, bigint>): bigint {
  return [...amounts.values()].reduce((total, amount) => total + amount, 0n);
}
