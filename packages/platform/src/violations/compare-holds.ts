import type { AdminUrls } from '../admin-urls.ts';
import { withAdmin } from '../with-admin.ts';
import type { Violation } from './violation.ts';

/** What a rental or a license says that a hold pays. */
type Claimed = { readonly holdId: string; readonly voucherId: string; readonly amount: string; readonly by: string };

const rentals = `
SELECT hold_id AS "holdId", voucher_id AS "voucherId", amount_fen::text AS amount, 'rental ' || rental_id AS by
  FROM compute.rental_voucher`;
const licenses = `
SELECT hold_id AS "holdId", voucher_id AS "voucherId", amount_fen::text AS amount, 'license ' || license_id AS by
  FROM datasets.license_voucher`;

/**
 * Compares what rentals and licenses say that vouchers pay with the ledger's holds. They stand in databases that know
 * nothing of each other, so it is done here, in one pass over each. A hold is placed before what it is for is contracted,
 * and lapses if that never is.
 */
export async function compareHolds(urls: AdminUrls): Promise<readonly Violation[]> {
  const read = (url: string, sql: string) => withAdmin(url, async (client) => (await client.query<Claimed>(sql)).rows);
  const claimed = [...(await read(urls.compute, rentals)), ...(await read(urls.datasets, licenses))];
  return withAdmin(urls.programs, async (client) => {
    const { rows } = await client.query<{ subject: string; detail: string }>(
      `SELECT coalesce(claimed.hold_id, hold.id)::text AS subject,
              CASE WHEN hold.id IS NULL THEN format('%s says that it pays %s fen, the ledger has no such hold', claimed.by, claimed.amount)
                   WHEN claimed.hold_id IS NULL THEN format('%s fen are %s for nothing that was bought', hold.amount, lower(hold.status))
                   ELSE format('%s says that voucher %s pays %s fen, the ledger says %s pays %s (%s)', claimed.by, claimed.voucher_id,
                               claimed.amount, hold.voucher_id, coalesce(hold.captured, hold.amount), lower(hold.status))
              END AS detail
         FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[]) AS claimed (hold_id, voucher_id, amount, by)
         FULL JOIN (SELECT * FROM ledger.hold WHERE status IN ('PENDING', 'CAPTURED')) hold ON hold.id = claimed.hold_id
        WHERE hold.id IS NULL
           OR claimed.hold_id IS NULL AND NOT (hold.status = 'PENDING' AND hold.id IN (SELECT hold_id FROM programs.purchase_hold))
           OR hold.voucher_id <> claimed.voucher_id
           OR claimed.amount <> CASE hold.status WHEN 'CAPTURED' THEN hold.captured ELSE hold.amount END`,
      [
        claimed.map(({ holdId }) => holdId),
        claimed.map(({ voucherId }) => voucherId),
        claimed.map(({ amount }) => amount),
        claimed.map(({ by }) => by),
      ],
    );
    return rows.map((row) => ({ invariant: 'what vouchers pay is what the ledger holds or captured', ...row }));
  });
}
