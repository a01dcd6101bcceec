import type { HistoryFacts } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import { toGrant, type GrantRow } from '../eligibility/to-grant.ts';

type Row = GrantRow & { readonly purchaseId: string; readonly price: bigint };

// Claims that are approved count as what is held does. A hold past its time can no longer be captured, whether or not it was swept. One without a purchase was imported.
const sql = `
  WITH concerned AS (
    SELECT hold.id FROM programs.voucher voucher JOIN ledger.hold hold ON hold.voucher_id = voucher.id
     WHERE voucher.company_id = ANY ($1::uuid[])
    UNION
    SELECT held.hold_id FROM programs.purchase purchase JOIN programs.purchase_hold held ON held.purchase_id = purchase.id
     WHERE purchase.seller_id = $2
       AND (purchase.contract = $3 OR held.request #>> '{purchase,installation}' = ANY ($4::text[])))
  SELECT hold.id, coalesce(held.purchase_id, hold.id) AS "purchaseId", coalesce(purchase.amount_fen, 0) AS price,
         voucher.company_id AS "companyId", program.code AS "programCode", city.code AS "programRegionCode",
         program.kind AS "programKind", rule.terms, hold.placed_at AS "grantedAt",
         CASE hold.status WHEN 'CAPTURED' THEN hold.captured ELSE hold.amount END AS amount,
         held.request, coalesce(held.claim, held.evaluation) AS evaluation
    FROM concerned
    JOIN ledger.hold hold ON hold.id = concerned.id
    JOIN programs.voucher voucher ON voucher.id = hold.voucher_id
    JOIN programs.program program ON program.id = voucher.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id
    JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
    LEFT JOIN programs.purchase_hold held ON held.hold_id = hold.id
    LEFT JOIN programs.purchase purchase ON purchase.id = held.purchase_id
   WHERE (hold.status = 'CAPTURED' AND hold.captured > 0 OR hold.status = 'PENDING' AND hold.expires_at > now())
     AND held.purchase_id IS DISTINCT FROM $5
     AND (NOT $6 OR hold.placed_at < (
       SELECT min(own.placed_at) FROM programs.purchase_hold mine JOIN ledger.hold own ON own.id = mine.hold_id
        WHERE mine.purchase_id = $5))
  UNION ALL
  SELECT claim.id, claim.rental_id, claim.billed_fen, claim.company_id, program.code, city.code, program.kind, rule.terms,
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
 * @param onlyBefore only what was held before this purchase's own holds were
 */
export async function readUse(
  query: Query,
  {
    purchaseId,
    buyerId,
    groupIds,
    sellerId,
    contract,
    installations,
    now,
    onlyBefore = false,
  }: {
    readonly purchaseId: string;
    readonly buyerId: string;
    readonly groupIds: readonly string[];
    readonly sellerId: string;
    readonly contract: string | null;
    readonly installations: readonly string[];
    readonly now: Date;
    readonly onlyBefore?: boolean;
  },
): Promise<HistoryFacts> {
  const rows = await query<Row>(sql, [groupIds, sellerId, contract, installations, purchaseId, onlyBefore]);
  const year = dayInChina(now).slice(0, 4);
  const bases = new Map<string, bigint>();
  const prices = new Map<string, bigint>();
  const grants = rows.map((row) => {
    const grant = toGrant(row);
    // Several vouchers may pay one purchase, which was spent once.
    if (row.companyId === buyerId && grant.grantedOn.startsWith(year)) {
      prices.set(row.purchaseId, row.price);
      if (grant.base > (bases.get(row.purchaseId) ?? 0n)) bases.set(row.purchaseId, grant.base);
    }
    return grant;
  });
  return { grants, yearSpend: sum(bases), yearContracts: sum(prices) };
}

function sum(amounts: ReadonlyMap<string, bigint>): bigint {
  return [...amounts.values()].reduce((total, amount) => total + amount, 0n);
}
