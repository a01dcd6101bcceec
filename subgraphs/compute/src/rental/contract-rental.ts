import { addJob, answered, dropJob, fault, once, uuidv7, type Command, type Query } from '@voucher-graph/subgraph-kit';
import type { ContractRentalInput, ContractRentalRefusalCode } from '../__generated__/schema.ts';
import { nameCommand, readAnswer } from '../command.ts';
import type { Context } from '../context.ts';
import { takeAvailable, giveBackAvailable } from '../offer/change-available.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { placeHolds, type HoldsAnswer, type HoldsAsked, type PlacedHold } from '../vouchers/place-holds.ts';
import { countUnanswered, findIntents, holdsAsked, readQuote, resolveIntent, writeIntent } from './hold-intent.ts';
import { lockOwn, type OwnRental } from './lock-rental.ts';
import { move } from './move.ts';

export type RentalDone = { readonly rentalId: string };
type Outcome = RentalDone | Refusal<ContractRentalRefusalCode>;

/** After how long a contract that is not concluded is given up, and what it may hold is released. */
const secondsToConclude = 60;

/**
 * Agrees to a quote, in three steps, of which each leaves nothing behind that nobody looks after: the intent is written,
 * with the job that gives it up; programs places the holds, under the intent's own key; then the contract is made, unless
 * the intent was given up meanwhile. Sent again with its key, it goes on where it stood.
 *
 * Locks, in this order in each transaction: the rental, and with it its intents; the command's key; the offer.
 */
export async function contractRental(context: Context, input: ContractRentalInput): Promise<Outcome> {
  const { database, viewer } = context;
  const command = nameCommand(viewer, 'contractRental', input);
  const earlier = await answered<Outcome>(database, command);
  if (earlier) return readAnswer(earlier);
  const begun = await database.transaction((query) => begin(query, viewer, command, input.rentalId));
  if (!('key' in begun)) return begun;
  const answer = await placeHolds(context, begun);
  const outcome = await database.transaction((query) => conclude(query, { viewer, command, asked: begun, answer }));
  if (outcome !== 'UNKNOWN') return outcome;
  throw fault(
    'UNKNOWN_OUTCOME',
    'It is not known yet whether vouchers are held for the rental: send it again with the same idempotencyKey.',
  );
}

/** The holds to ask for, or the answer where none are to be. */
async function begin(
  query: Query,
  viewer: Context['viewer'],
  command: Command,
  rentalId: string,
): Promise<HoldsAsked | Outcome> {
  const answer = async (work: () => Promise<Outcome>) => readAnswer(await once(query, command, work));
  const [rental, quote, intents] = await Promise.all([
    lockOwn(query, viewer, rentalId, ['COMPANY_MEMBER']),
    readQuote(query, rentalId),
    findIntents(query, rentalId, command),
  ]);
  if ('refusal' in rental) return answer(() => Promise.resolve(rental));
  const own = intents.find(
    ({ actor, commandKey }) => actor === command.actor && commandKey === command.key.toLowerCase(),
  );
  if (own && own.rentalId !== rental.id) return refuse('KEY_REUSED');
  if (own?.state === 'PENDING' && quote) {
    await countUnanswered(query, own.holdKey, 1);
    return holdsAsked(own, quote, rental.endsAt);
  }
  // Answered by a rival with the same key, or given up: then this is the answer.
  if (own) return answer(() => Promise.resolve(refuse('CONTRACT_GIVEN_UP')));
  if (intents.length > 0) return refuse('CONTRACT_PENDING');

  if (quote?.isValid && rental.status === 'QUOTED' && quote.plan.length > 0) {
    const intent = {
      holdKey: uuidv7(),
      rentalId: rental.id,
      actor: command.actor,
      commandKey: command.key,
      writtenAt: rental.now,
    };
    const free = await takeAvailable(query, rental);
    if (free !== null) return answer(() => Promise.resolve(refuse('TOO_FEW_AVAILABLE', String(free))));
    void writeIntent(query, intent);
    void addJob(query, {
      subgraph: 'compute',
      task: 'giveUpContract',
      key: intent.holdKey,
      payload: { holdKey: intent.holdKey, rentalId: rental.id },
      afterSeconds: secondsToConclude,
    });
    return holdsAsked(intent, quote, rental.endsAt);
  }
  return answer(async () => {
    if (rental.status !== 'QUOTED') return refuse('WRONG_STATUS', rental.status);
    if (!quote?.isValid) return refuse('QUOTE_EXPIRED');
    const free = await takeAvailable(query, rental);
    return free === null ? agree(query, rental, command.actor, []) : refuse('TOO_FEW_AVAILABLE', String(free));
  });
}

type Conclusion = {
  readonly viewer: Context['viewer'];
  readonly command: Command;
  readonly asked: HoldsAsked;
  readonly answer: HoldsAnswer;
};

/** UNKNOWN where this try asked nobody, and another with the same key may have. */
async function conclude(query: Query, { viewer, command, asked, answer }: Conclusion): Promise<Outcome | 'UNKNOWN'> {
  const locking = lockOwn(query, viewer, asked.purchase.purchaseId, ['COMPANY_MEMBER']);
  if (answer === 'NOT_ASKED') {
    await locking;
    // Judged and resolved under one lock, or a further try could begin in between.
    if (((await countUnanswered(query, asked.key, -1)) ?? 0) > 0) return 'UNKNOWN';
  }
  const isPlaced = answer !== 'NOT_ASKED' && 'holds' in answer;
  const concluding = once(
    query,
    command,
    async (wasPending): Promise<Outcome> => {
      const rental = await locking;
      if ('refusal' in rental) throw new Error(`Rental ${asked.purchase.purchaseId} has changed hands.`);
      if (!wasPending) return refuse('CONTRACT_GIVEN_UP');
      void dropJob(query, { subgraph: 'compute', key: asked.key });
      if (isPlaced) return agree(query, rental, command.actor, answer.holds);
      await giveBackAvailable(query, rental);
      return answer === 'NOT_ASKED' ? refuse('VOUCHER_SERVICE_UNAVAILABLE') : answer;
    },
    () => resolveIntent(query, asked.key, isPlaced ? 'PLACED' : 'REFUSED'),
  );
  const [, outcome] = await Promise.all([locking, concluding]);
  return readAnswer(outcome);
}

function agree(
  query: Query,
  rental: OwnRental,
  actor: string,
  holds: readonly PlacedHold[],
): RentalDone | Refusal<'WRONG_STATUS'> {
  if (holds.length > 0)
    void query(
      `INSERT INTO compute.rental_voucher (rental_id, voucher_id, hold_id, amount_fen, program_code, fund_code)
       SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])`,
      [
        rental.id,
        holds.map(({ voucherId }) => voucherId),
        holds.map(({ holdId }) => holdId),
        holds.map(({ amount }) => amount),
        holds.map(({ programCode }) => programCode),
        holds.map(({ fundCode }) => fundCode),
      ],
    );
  const subsidy = holds.reduce((sum, { amount }) => sum + amount, 0n);
  const refusal = move(query, {
    rental,
    verb: 'contract',
    through: ['CONTRACTED'],
    role: rental.role,
    actor,
    reason: 'The quote was agreed to.',
    changes: { contracted_at: rental.now, subsidy_fen: subsidy },
  });
  return refusal ?? { rentalId: rental.id };
}
