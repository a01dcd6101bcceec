import type { Grant, HistoryFacts } from '@voucher-graph/rules';
import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import { toGrant, type GrantRow } from '../eligibility/to-grant.ts';

// Of a rule, what it says about other aid. With OFFSET 0 it is read once for all that was given by it.
const termsSql = `SELECT jsonb_build_object('stacking', terms -> 'stacking', 'aidCeilingBasisPoints', terms -> 'aidCeilingBasisPoints')
  AS terms FROM programs.rule_version`;

type Row = Omit<GrantRow, 'request' | 'evaluation'> & {
  /** Which ask it answers, from 1. */
  readonly n: bigint;
  readonly purchaseId: string;
  readonly price: bigint;
  readonly summary: Pick<GrantRow, 'request' | 'evaluation'> | null;
};

/** What a voucher or claim pays of a purchase, and what that costs. */
export type Use = { readonly purchaseId: string; readonly price: bigint; readonly grant: Grant };

// Claims that are approved count as what is held does. A hold past its time can no longer be captured, whether or not it was swept. One without a purchase was imported.
// With OFFSET 0, holds are looked up one by one: a group has few, and PostgreSQL would rather read all that there are.
const sql = `
  SELECT asked.n, use.* FROM unnest($1::jsonb[]) WITH ORDINALITY AS asked (ask, n)
   CROSS JOIN LATERAL jsonb_to_record(asked.ask) AS ask (purchase_id uuid, group_ids uuid[], seller_id uuid, contract text,
     installations text[], voucher_ids uuid[], only_before boolean)
   CROSS JOIN LATERAL (
    WITH concerned AS (
      SELECT hold.id FROM programs.voucher voucher
       CROSS JOIN LATERAL (SELECT id FROM ledger.hold WHERE voucher_id = voucher.id OFFSET 0) hold
       WHERE voucher.company_id = ANY (ask.group_ids)
      UNION
      SELECT held.hold_id FROM programs.purchase purchase JOIN programs.purchase_hold held ON held.purchase_id = purchase.id
       WHERE purchase.seller_id = ask.seller_id AND purchase.contract = ask.contract
      UNION
      SELECT held.hold_id FROM programs.purchase_hold held JOIN programs.purchase purchase ON purchase.id = held.purchase_id
       WHERE held.request #>> '{purchase,installation}' IS NOT NULL AND purchase.seller_id = ask.seller_id
         AND held.request #>> '{purchase,installation}' = ANY (ask.installations || ARRAY(
           SELECT application.request #>> '{purchase,installation}' FROM programs.application application
            WHERE application.voucher_id = ANY (ask.voucher_ids) AND application.seller_id = ask.seller_id)))
    SELECT hold.id, coalesce(held.purchase_id, hold.id) AS "purchaseId", coalesce(purchase.amount_fen, 0) AS price,
           voucher.company_id AS "companyId", program.code AS "programCode", city.code AS "programRegionCode",
           program.kind AS "programKind", rule.terms, hold.placed_at AS "grantedAt",
           CASE hold.status WHEN 'CAPTURED' THEN hold.captured ELSE hold.amount END AS amount, held.summary
      FROM concerned
     CROSS JOIN LATERAL (SELECT * FROM ledger.hold WHERE id = concerned.id OFFSET 0) hold
      JOIN programs.voucher voucher ON voucher.id = hold.voucher_id
      JOIN programs.program program ON program.id = voucher.program_id
      LEFT JOIN programs.city city ON city.id = program.city_id
     CROSS JOIN LATERAL (${termsSql} WHERE program_id = voucher.program_id AND version = voucher.rule_version OFFSET 0) rule
      LEFT JOIN LATERAL (SELECT purchase_id, summary FROM programs.purchase_hold WHERE hold_id = hold.id OFFSET 0) held ON true
      LEFT JOIN programs.purchase purchase ON purchase.id = held.purchase_id
     WHERE (hold.status = 'CAPTURED' AND hold.captured > 0 OR hold.status = 'PENDING' AND hold.expires_at > now())
       AND held.purchase_id IS DISTINCT FROM ask.purchase_id
       AND (NOT ask.only_before OR hold.placed_at < (
         SELECT min(own.placed_at) FROM programs.purchase_hold mine JOIN ledger.hold own ON own.id = mine.hold_id
          WHERE mine.purchase_id = ask.purchase_id))
    UNION ALL
    SELECT claim.id, claim.rental_id, claim.billed_fen, claim.company_id, program.code, city.code, program.kind, rule.terms,
           claim.approved_at, claim.approved_fen, jsonb_build_object('request', claim.request, 'evaluation', claim.evaluation)
      FROM programs.claim claim
      JOIN programs.program program ON program.id = claim.program_id
      LEFT JOIN programs.city city ON city.id = program.city_id
     CROSS JOIN LATERAL (${termsSql} WHERE program_id = claim.program_id AND version = claim.rule_version OFFSET 0) rule
     WHERE claim.status IN ('APPROVED', 'PAYMENT_ORDERED', 'PAID', 'PAYMENT_FAILED') AND claim.id <> ask.purchase_id
       AND (claim.company_id = ANY (ask.group_ids) OR claim.seller_id = ask.seller_id AND claim.contract = ask.contract)
       AND (NOT ask.only_before OR claim.approved_at < (
         SELECT min(own.placed_at) FROM programs.purchase_hold mine JOIN ledger.hold own ON own.id = mine.hold_id
          WHERE mine.purchase_id = ask.purchase_id))) AS use
   ORDER BY asked.n, use."grantedAt", use.id`;

/** For which purchase it is asked what is used. */
export type UseAsk = {
  readonly purchaseId: string;
  readonly groupIds: readonly string[];
  readonly sellerId: string;
  readonly contract: string | null;
  /** Those that the purchase is for, beside those that these vouchers were applied for at this seller. */
  readonly installations?: readonly string[];
  readonly voucherIds?: readonly string[];
  /** Only what was held before this purchase's own holds were. */
  readonly onlyBefore?: boolean;
};

/**
 * What vouchers of the buyer's group pay already, held or captured, and what pays on this contract or installation,
 * under any program; this purchase aside.
 */
export async function readUse(query: Query, ask: UseAsk): Promise<readonly Use[]> {
  return mustFind((await readUses(query, [ask]))[0], 'What is used');
}

/** The same for several purchases, in their order. */
export async function readUses(query: Query, asks: readonly UseAsk[]): Promise<readonly (readonly Use[])[]> {
  const asked = asks.map(
    ({ purchaseId, groupIds, sellerId, contract, installations = [], voucherIds = [], onlyBefore = false }) =>
      JSON.stringify({
        purchase_id: purchaseId,
        group_ids: groupIds,
        seller_id: sellerId,
        contract,
        installations,
        voucher_ids: voucherIds,
        only_before: onlyBefore,
      }),
  );
  const uses: Use[][] = asks.map(() => []);
  for (const { n, summary, ...row } of await query<Row>(sql, [asked])) {
    const { request = null, evaluation = null } = summary ?? {};
    uses[Number(n) - 1]?.push({
      purchaseId: row.purchaseId,
      price: row.price,
      grant: toGrant({ ...row, request, evaluation }),
    });
  }
  return uses;
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
