import {
  dropJobs,
  eachOnce,
  mustFind,
  workTogether,
  type Command,
  type Database,
  type Query,
} from '@voucher-graph/subgraph-kit';
import { readAnswer } from '../command.ts';
import type { Context } from '../context.ts';
import { giveBackAvailable } from '../offer/change-available.ts';
import { refuse } from '../refusal.ts';
import type { HoldsAnswer, HoldsAsked } from '../vouchers/place-holds.ts';
import { agree } from './agree.ts';
import type { Contracted } from './contracted.ts';
import { countUnanswered, resolveUnanswered } from './hold-intent.ts';
import { lockEachOwn, type OwnRental } from './lock-rental.ts';

type Conclusion = {
  readonly viewer: Context['viewer'];
  readonly command: Command;
  readonly asked: HoldsAsked;
  readonly answer: HoldsAnswer;
};

/** Makes the contract, or says why not; UNKNOWN where this try asked nobody, and another with the same key may have. */
export function concludeContract(database: Database, conclusion: Conclusion): Promise<Contracted | 'UNKNOWN'> {
  const { command, asked } = conclusion;
  const alone = [`rental ${asked.purchase.purchaseId}`, `key ${command.key.toLowerCase()} of ${command.actor}`];
  return concludeTogether(database, { ask: conclusion, alone });
}

const concludeTogether = workTogether<Conclusion, Contracted | 'UNKNOWN'>(async (query, asks) => {
  const locking = lockEachOwn(
    query,
    asks.map(({ viewer, asked }) => ({ viewer, rentalId: asked.purchase.purchaseId })),
    ['COMPANY_MEMBER'],
  );
  const unknown = await findUnknown(query, asks, locking);
  const known = asks.filter((ask) => !unknown.has(ask));
  // Both are waited for at once: a lock that fails after the other has would be heard by nobody, and end the process.
  const [, answers] = await Promise.all([
    locking,
    known.length === 0
      ? []
      : eachOnce<Contracted, ReadonlySet<string>>(
          query,
          known.map(({ command }) => command),
          async (pending, indexes) => {
            const rentals = await locking;
            const concluded = indexes.map((i) => mustFind(known[i], 'A contract'));
            return conclude(
              query,
              concluded.map((ask) => ({
                ...ask,
                rental: stillOwn(mustFind(rentals[asks.indexOf(ask)], 'An answer')),
                wasPending: pending.has(ask.asked.key),
              })),
            );
          },
          () =>
            resolveUnanswered(
              query,
              known.map(({ asked, answer }) => ({
                holdKey: asked.key,
                state: answer !== 'NOT_ASKED' && 'holds' in answer ? 'PLACED' : 'REFUSED',
              })),
            ),
        ),
  ]);
  return asks.map((ask) =>
    unknown.has(ask) ? 'UNKNOWN' : readAnswer(mustFind(answers[known.indexOf(ask)], 'An answer')),
  );
});

/** Judged and resolved under one lock, or a further try could begin in between. */
async function findUnknown(
  query: Query,
  asks: readonly Conclusion[],
  locking: Promise<unknown>,
): Promise<ReadonlySet<Conclusion>> {
  const unknown = new Set<Conclusion>();
  for (const ask of asks) {
    if (ask.answer !== 'NOT_ASKED') continue;
    await locking;
    if (((await countUnanswered(query, ask.asked.key, -1)) ?? 0) > 0) unknown.add(ask);
  }
  return unknown;
}

function stillOwn(rental: Awaited<ReturnType<typeof lockEachOwn>>[number]): OwnRental {
  if ('refusal' in rental) throw new Error('A rental has changed hands.');
  return rental;
}

type Concluded = Conclusion & { readonly rental: OwnRental; readonly wasPending: boolean };

async function conclude(query: Query, concluded: readonly Concluded[]): Promise<readonly Contracted[]> {
  const pending = concluded.filter(({ wasPending }) => wasPending);
  if (pending.length > 0)
    dropJobs(
      query,
      'compute',
      pending.map(({ asked }) => asked.key),
    );
  const agreeing = pending.flatMap(({ answer, rental, command }) =>
    answer !== 'NOT_ASKED' && 'holds' in answer ? [{ rental, actor: command.actor, holds: answer.holds }] : [],
  );
  const agreed = agree(query, agreeing);
  const outcomes: Contracted[] = [];
  for (const { rental, wasPending, answer } of concluded) {
    const place = agreeing.findIndex((each) => each.rental === rental);
    if (place < 0 && wasPending) await giveBackAvailable(query, rental);
    outcomes.push(
      !wasPending
        ? refuse('CONTRACT_GIVEN_UP')
        : answer === 'NOT_ASKED'
          ? refuse('VOUCHER_SERVICE_UNAVAILABLE')
          : 'refusal' in answer
            ? answer
            : mustFind(agreed[place], 'An answer'),
    );
  }
  return outcomes;
}
