import { isReason } from '@voucher-graph/subgraph-kit';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { CancelRentalInput, CancelRentalRefusalCode } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { giveBackAvailable } from '../offer/change-available.ts';
import { refuse } from '../refusal.ts';
import type { Release } from '../vouchers/release-holds.ts';
import { releaseLater, releaseNow } from './give-up-contract.ts';
import { giveUpIntents } from './hold-intent.ts';
import { lockOwn, type OwnRental } from './lock-rental.ts';
import { move } from './move.ts';

type Cancelled = { readonly rentalId: string; readonly release: Release | null };

/** Calls a rental off before it began: the company cancels it, and of the provider it has failed. */
export async function cancelRental(context: Context, input: CancelRentalInput) {
  const outcome = await command<Cancelled, CancelRentalRefusalCode>(context, {
    name: 'cancelRental',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const rental = await lockOwn(query, context.viewer, input.rentalId, ['COMPANY_MEMBER', 'PROVIDER_OPERATOR']);
      if ('refusal' in rental) return rental;
      const wrong = await callOff(query, rental, { actor: actorOf(context.viewer), reason });
      if (wrong) return wrong;
      const isTaken = (await giveUpIntents(query, rental.id)) || rental.status !== 'QUOTED';
      if (isTaken) await giveBackAvailable(query, rental);
      const mayBeHeld = rental.subsidy > 0n || (rental.status === 'QUOTED' && isTaken);
      return { rentalId: rental.id, release: mayBeHeld ? await releaseLater(query, rental.id, reason) : null };
    },
  });
  if ('release' in outcome && outcome.release) await releaseNow(outcome.release, context);
  return outcome;
}

/** Its shares go with its contract: what they were, programs knows by the purchase. */
async function callOff(
  query: Query,
  rental: OwnRental,
  { actor, reason }: { readonly actor: string; readonly reason: string },
) {
  const byCompany = rental.role === 'COMPANY_MEMBER';
  const wrong = move(query, {
    rental,
    verb: byCompany ? 'cancel' : 'fail',
    through: [byCompany ? 'CANCELLED' : 'FAILED'],
    role: rental.role,
    actor,
    reason,
    changes: { subsidy_fen: 0n },
  });
  if (!wrong && rental.subsidy > 0n)
    await query('DELETE FROM compute.rental_voucher WHERE rental_id = $1', [rental.id]);
  return wrong;
}
