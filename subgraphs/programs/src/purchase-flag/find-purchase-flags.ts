import type { Query } from '@voucher-graph/subgraph-kit';
import type { PurchaseFlagKind } from '../__generated__/schema.ts';

export type PurchaseFlagRow = {
  readonly kind: PurchaseFlagKind;
  /** Ids of the companies that bought and sold. */
  readonly companyIds: readonly string[];
  /** Ids of the rentals and licenses. */
  readonly purchases: readonly string[];
};

/** How many sides a ring has at most; how many flags are found of each kind at most. */
const sidesAtMost = 4;
const flagsAtMost = 100;

/**
 * Subsidized purchases that go round. A side is a company with all that its control group had when it bought, so that a ring
 * through a sister is one too. A ring is walked from its least side, so that it is found once, and only through sides that
 * both bought and sold, which are few.
 */
const sql = `
  WITH RECURSIVE bought AS (
    SELECT purchase.id::text, purchase.company_id::text AS buyer, purchase.seller_id::text AS seller, held.request
      FROM programs.purchase purchase
      LEFT JOIN programs.purchase_hold held ON held.purchase_id = purchase.id AND held.position = 1
     WHERE purchase.state <> 'RELEASED'
     UNION ALL
    SELECT rental_id::text, company_id::text, seller_id::text, request
      FROM programs.claim WHERE status NOT IN ('REJECTED', 'WITHDRAWN')
  ), side AS (
    SELECT company, min(head) AS head
      FROM (SELECT company, min(company) OVER (PARTITION BY id) AS head
              FROM bought CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(request #> '{applicant,groupIds}', '[]')) AS company) listed
     GROUP BY company
  ), deal AS MATERIALIZED (
    SELECT bought.id, buyer, seller, coalesce(buying.head, buyer) AS giver, coalesce(selling.head, seller) AS taker
      FROM bought
      LEFT JOIN side buying ON buying.company = buyer
      LEFT JOIN side selling ON selling.company = seller
  ), tie AS MATERIALIZED (
    SELECT DISTINCT giver, taker FROM deal
     WHERE giver <> taker AND giver IN (SELECT taker FROM deal) AND taker IN (SELECT giver FROM deal)
  ), walk AS (
    SELECT ARRAY[giver, taker] AS sides FROM tie WHERE taker > giver
     UNION ALL
    SELECT sides || taker FROM walk JOIN tie ON tie.giver = sides[cardinality(sides)]
     WHERE cardinality(sides) < ${sidesAtMost} AND taker > sides[1] AND taker <> ALL (sides)
  ), ring AS (
    SELECT sides FROM walk JOIN tie ON tie.giver = sides[cardinality(sides)] AND tie.taker = sides[1]
     ORDER BY sides LIMIT ${flagsAtMost}
  ), shared AS (
    SELECT array_agg(DISTINCT buyer ORDER BY buyer) || seller AS companies, array_agg(DISTINCT id ORDER BY id) AS purchases
      FROM deal GROUP BY giver, seller HAVING count(DISTINCT buyer) > 1 ORDER BY giver, seller LIMIT ${flagsAtMost}
  )
  SELECT 'RING' AS kind, around.companies AS "companyIds", around.purchases
    FROM ring CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT company ORDER BY company) AS companies, array_agg(DISTINCT id ORDER BY id) AS purchases
        FROM generate_subscripts(sides, 1) AS place
        JOIN deal ON giver = sides[place] AND taker = sides[place % cardinality(sides) + 1]
       CROSS JOIN LATERAL unnest(ARRAY[buyer, seller]) AS company) around
   UNION ALL
  SELECT 'SHARED_CONTROLLER', companies, purchases FROM shared`;

/** What is worth an auditor's look in who buys from whom, over all programs. */
export function findPurchaseFlags(query: Query): Promise<readonly PurchaseFlagRow[]> {
  return query<PurchaseFlagRow>(sql);
}
