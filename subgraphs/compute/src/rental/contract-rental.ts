import { answered, fault } from '@voucher-graph/subgraph-kit';
import type { ContractRentalInput } from '../__generated__/schema.ts';
import { nameCommand, readAnswer } from '../command.ts';
import type { Context } from '../context.ts';
import { placeHolds } from '../vouchers/place-holds.ts';
import { beginContract } from './begin-contract.ts';
import { concludeContract } from './conclude-contract.ts';
import type { Contracted } from './contracted.ts';

/**
 * Agrees to a quote, in three steps, of which each leaves nothing behind that nobody looks after: the intent is written,
 * with the job that gives it up; programs places the holds, under the intent's own key; then the contract is made, unless
 * the intent was given up meanwhile. Sent again with its key, it goes on where it stood. Each step is taken together with
 * others' (`workTogether`).
 *
 * Locks, in this order in each transaction: the rental, and with it its intents; the command's key; the offer.
 */
export async function contractRental(context: Context, input: ContractRentalInput): Promise<Contracted> {
  const { database, viewer } = context;
  const command = nameCommand(viewer, 'contractRental', input);
  const earlier = await answered<Contracted>(database, command);
  if (earlier) return readAnswer(earlier);
  const begun = await beginContract(database, { viewer, command, rentalId: input.rentalId });
  if (!('key' in begun)) return begun;
  const answer = await placeHolds(context, begun);
  const outcome = await concludeContract(database, { viewer, command, asked: begun, answer });
  if (outcome !== 'UNKNOWN') return outcome;
  throw fault(
    'UNKNOWN_OUTCOME',
    'It is not known yet whether vouchers are held for the rental: send it again with the same idempotencyKey.',
  );
}
