import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { askRental } from './ask-rental.ts';
import { findOfCity } from './lock-claim.ts';
import { matchClaim, type MatchRefusalCode } from './match-claim.ts';

/** What is found when a claim's papers are compared once more: null where they agree. Asked before a decision. */
export type Matched = { readonly mismatch: Refusal<MatchRefusalCode> | null };

/** Compares a claim's papers as they are now: readings come late, and invoices are adjusted. */
export async function prepareMatch(
  context: Pick<Context, 'database' | 'viewer' | 'peers'>,
  claimId: string,
): Promise<Matched | Refusal<'CLAIM_NOT_FOUND'>> {
  const claim = await findOfCity(context.database.query, context.viewer, claimId);
  if ('refusal' in claim) return claim;
  const rental = await askRental(context, claim.rentalId);
  return {
    mismatch: rental ? matchClaim(claim, rental) : refuse('CONTRACT_MISMATCH', 'there is no such rental'),
  };
}
