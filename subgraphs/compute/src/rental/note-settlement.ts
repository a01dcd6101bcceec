import { fault, isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import type { NoteSettlementInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { ourselves } from './move.ts';
import { voucherPaymentSql } from './voucher-payment-sql.ts';

const purchasesAtMost = 1000;

/**
 * Programs tells that it paid what vouchers captured of purchases, or that the bank sent it back. Whichever of both sides
 * pays last settles a rental, and that stays; what came back since shows beside it.
 */
export async function noteSettlement(
  context: Pick<Context, 'database' | 'viewer'>,
  input: NoteSettlementInput,
): Promise<{ readonly noted: number }> {
  if (input.purchases.length > purchasesAtMost)
    throw fault('BAD_USER_INPUT', `${input.purchases.length} purchases are too many: send ${purchasesAtMost} at most.`);
  for (const { purchaseId } of input.purchases) if (!isUuid(purchaseId)) throw malformed(purchaseId);
  const outcome = await command<{ readonly noted: number }, never>(context, {
    name: 'noteSettlement',
    input,
    work: async (query) => {
      const ids = input.purchases.map(({ purchaseId }) => purchaseId);
      // Locked in the order of their ids, so that two calls cannot wait for each other.
      const rentals = await query(
        'SELECT FROM compute.rental WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
        [ids],
      );
      await query(
        `INSERT INTO compute.voucher_payment (rental_id, at, status)
         SELECT rental.id, each.at, each.status FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS each (id, at, status)
           JOIN compute.rental rental ON rental.id = each.id
         ON CONFLICT DO NOTHING`,
        [ids, input.purchases.map(({ settledAt }) => settledAt), input.purchases.map(({ status }) => status)],
      );
      await settlePaid(query, ids);
      return { noted: rentals.length };
    },
  });
  if ('refusal' in outcome) throw fault('CONFLICT', outcome.refusal.message);
  return outcome;
}

/** `move`, for many at once: those that their companies have not paid yet are settled when they do. */
async function settlePaid(query: Query, ids: readonly string[]): Promise<void> {
  const { role, actor } = ourselves;
  await query(
    `WITH settled AS (UPDATE compute.rental SET status = 'SETTLED'
        WHERE id = ANY ($1::uuid[]) AND status = 'PAID' AND ${voucherPaymentSql('rental.id')} = 'PAID' RETURNING id)
     INSERT INTO compute.rental_event (rental_id, number, verb, from_status, to_status, role, actor, reason, at)
     SELECT id, (SELECT count(*) + 1 FROM compute.rental_event WHERE rental_id = settled.id), 'settle', 'PAID', 'SETTLED',
            $2, $3, 'The city paid what the vouchers captured.', date_trunc('milliseconds', clock_timestamp())
       FROM settled`,
    [ids, role, actor],
  );
}
