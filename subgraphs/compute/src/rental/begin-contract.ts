import {
  addLater,
  answeredEach,
  eachOnce,
  mustFind,
  once,
  uuidv7,
  workTogether,
  type Answered,
  type Command,
  type Database,
  type Query,
} from '@voucher-graph/subgraph-kit';
import { readAnswer } from '../command.ts';
import type { Context } from '../context.ts';
import { takeAvailable } from '../offer/change-available.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { HoldsAsked } from '../vouchers/place-holds.ts';
import { agree } from './agree.ts';
import type { Contracted } from './contracted.ts';
import {
  countUnanswered,
  findIntents,
  holdsAsked,
  readQuotes,
  writeIntents,
  type AgreedQuote,
  type HoldIntent,
} from './hold-intent.ts';
import { lockEachOwn, type OwnRental } from './lock-rental.ts';

/** After how long a contract that is not concluded is given up, and what it may hold is released. */
const secondsToConclude = 60;

type Asked = { readonly viewer: Context['viewer']; readonly command: Command; readonly rentalId: string };

/** Writes the intent of a contract; answers the holds to ask for, or the command where none are to be. */
export function beginContract(database: Database, asked: Asked): Promise<HoldsAsked | Contracted> {
  const { command, rentalId } = asked;
  const alone = [`rental ${rentalId.toLowerCase()}`, `key ${command.key.toLowerCase()} of ${command.actor}`];
  return beginTogether(database, { ask: asked, alone }).catch((error: unknown) => {
    // A rival in another process wrote its intent under this key, for another rental that it had locked.
    if ((error as { readonly constraint?: unknown }).constraint !== 'hold_intent_is_of_one_command') throw error;
    return refuse('KEY_REUSED');
  });
}

const beginTogether = workTogether<Asked, HoldsAsked | Contracted>(async (query, asks) => {
  const steps = (await look(query, asks)).map(decide);
  const kept = await keep(
    query,
    steps.filter((step) => step.what === 'KEEP' || step.what === 'AGREE'),
  );
  const refused = await intend(
    query,
    steps.filter((step) => step.what === 'HOLD'),
  );
  const again = steps.filter((step) => step.what === 'HOLD_AGAIN');
  await Promise.all(again.map(({ asked }) => countUnanswered(query, asked.key, 1)));
  return steps.map((step) => {
    switch (step.what) {
      case 'REPLY':
        return step.reply;
      case 'KEEP':
      case 'AGREE':
        return mustFind(kept.get(step), 'An answer');
      case 'HOLD':
        return refused ?? step.asked;
      case 'HOLD_AGAIN':
        return step.asked;
    }
  });
});

/** What is locked and read, before anything is decided. */
type Seen = {
  readonly command: Command;
  readonly rentalId: string;
  readonly earlier: Answered<Contracted> | null;
  readonly rental: OwnRental | Refusal<'RENTAL_NOT_FOUND'>;
  readonly quote: AgreedQuote | null;
  readonly intents: readonly HoldIntent[];
};

async function look(query: Query, asks: readonly Asked[]): Promise<readonly Seen[]> {
  const [rentals, quotes, intents, earlier] = await Promise.all([
    lockEachOwn(query, asks, ['COMPANY_MEMBER']),
    readQuotes(
      query,
      asks.map(({ rentalId }) => rentalId),
    ),
    findIntents(query, asks),
    answeredEach<Contracted>(
      query,
      asks.map(({ command }) => command),
    ),
  ]);
  return asks.map(({ command, rentalId }, i) => ({
    command,
    rentalId: rentalId.toLowerCase(),
    earlier: earlier[i] ?? null,
    rental: mustFind(rentals[i], 'An answer'),
    quote: quotes.get(rentalId.toLowerCase()) ?? null,
    intents: mustFind(intents[i], 'Intents'),
  }));
}

/** What a command comes to. */
type Step =
  | { readonly what: 'REPLY'; readonly reply: Contracted }
  /** The same, kept for its key. */
  | { readonly what: 'KEEP'; readonly command: Command; readonly reply: Contracted }
  /** No voucher pays. */
  | { readonly what: 'AGREE'; readonly command: Command; readonly rental: OwnRental }
  | {
      readonly what: 'HOLD';
      readonly command: Command;
      readonly rental: OwnRental;
      readonly intent: Omit<HoldIntent, 'state' | 'unanswered'>;
      readonly asked: HoldsAsked;
    }
  | { readonly what: 'HOLD_AGAIN'; readonly asked: HoldsAsked };

function decide({ command, rentalId, earlier, rental, quote, intents }: Seen): Step {
  // By a rival with the same key, who had the rental before.
  if (earlier) return { what: 'REPLY', reply: readAnswer(earlier) };
  const own = intents.find(
    ({ actor, commandKey }) => actor === command.actor && commandKey === command.key.toLowerCase(),
  );
  if (own && own.rentalId !== rentalId) return { what: 'REPLY', reply: refuse('KEY_REUSED') };
  if ('refusal' in rental) return { what: 'KEEP', command, reply: rental };
  if (own?.state === 'PENDING' && quote) return { what: 'HOLD_AGAIN', asked: holdsAsked(own, quote, rental.endsAt) };
  if (own) return { what: 'KEEP', command, reply: refuse('CONTRACT_GIVEN_UP') };
  if (intents.length > 0) return { what: 'REPLY', reply: refuse('CONTRACT_PENDING') };
  if (rental.status !== 'QUOTED') return { what: 'KEEP', command, reply: refuse('WRONG_STATUS', rental.status) };
  if (!quote?.isValid) return { what: 'KEEP', command, reply: refuse('QUOTE_EXPIRED') };
  if (quote.plan.length === 0) return { what: 'AGREE', command, rental };
  const intent = {
    holdKey: uuidv7(),
    rentalId: rental.id,
    actor: command.actor,
    commandKey: command.key,
    writtenAt: rental.now,
  };
  return { what: 'HOLD', command, rental, intent, asked: holdsAsked(intent, quote, rental.endsAt) };
}

type Kept = Extract<Step, { readonly what: 'KEEP' | 'AGREE' }>;

/** Answers commands once for their keys. */
async function keep(query: Query, kept: readonly Kept[]): Promise<ReadonlyMap<Step, Contracted>> {
  if (kept.length === 0) return new Map();
  const answers = await eachOnce<Contracted>(
    query,
    kept.map(({ command }) => command),
    async (_seen, indexes) => {
      const fresh = indexes.map((i) => mustFind(kept[i], 'A command'));
      const agreeing = fresh.filter((step) => step.what === 'AGREE');
      const free = await takeAvailable(
        query,
        agreeing.map(({ rental }) => rental),
      );
      const agreed =
        free === null
          ? agree(
              query,
              agreeing.map(({ command, rental }) => ({ rental, actor: command.actor, holds: [] })),
            )
          : [refuse('TOO_FEW_AVAILABLE', `${free}`)];
      return fresh.map((step) =>
        step.what === 'KEEP' ? step.reply : mustFind(agreed[agreeing.indexOf(step)], 'An answer'),
      );
    },
  );
  return new Map(kept.map((step, i) => [step, readAnswer(mustFind(answers[i], 'An answer'))]));
}

/** Takes the accelerators and writes the intents, or answers the one for which there are too few. */
async function intend(query: Query, holding: readonly Extract<Step, { readonly what: 'HOLD' }>[]) {
  const [first] = holding;
  if (!first) return null;
  const free = await takeAvailable(
    query,
    holding.map(({ rental }) => rental),
  );
  if (free !== null) {
    const tooFew: Contracted = refuse('TOO_FEW_AVAILABLE', `${free}`);
    return readAnswer(await once(query, first.command, () => Promise.resolve(tooFew)));
  }
  writeIntents(
    query,
    holding.map(({ intent }) => intent),
  );
  addLater(
    query,
    { subgraph: 'compute', task: 'giveUpContract', afterSeconds: secondsToConclude },
    holding.map(({ intent: { holdKey, rentalId } }) => ({ key: holdKey, payload: { holdKey, rentalId } })),
  );
  return null;
}
