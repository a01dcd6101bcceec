import { answered, fault, once, type Answered, type Query } from '@voucher-graph/subgraph-kit';
import type { Context } from './context.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A command's input, as far as all commands have it. */
type Keyed = { readonly idempotencyKey: string };

type Work<TFacts, TDone, TCode extends string> = {
  readonly name: string;
  readonly input: Keyed;
  /** What must be known before, and takes another subgraph: asked outside the transaction, and not again for a retry. */
  readonly prepare?: () => TFacts | Promise<TFacts>;
  /** Decides and writes. A refusal is kept as the answer too, so it must leave nothing else behind. */
  readonly work: (query: Query, facts: TFacts) => Promise<TDone | Refusal<TCode>>;
};

/** Does a command once for its key; see the README for the order in which its work may lock. */
export async function command<TDone extends object, TCode extends string, TFacts = undefined>(
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
  { name, input, prepare, work }: Work<TFacts, TDone, TCode>,
): Promise<TDone | Refusal<TCode | 'KEY_REUSED'>> {
  const { idempotencyKey, ...rest } = input;
  const asked = { schema: 'programs', actor: actorOf(viewer), key: idempotencyKey, name, input: rest };
  const earlier = prepare && (await answered<TDone | Refusal<TCode>>(database.query, asked));
  if (earlier) return read(earlier);
  const facts = (await prepare?.()) as TFacts;
  return read(await database.transaction((query) => once(query, asked, () => work(query, facts))));
}

/** Who acts, as their issuer names them. */
export function actorOf({ subject }: Context['viewer']): string {
  if (subject === undefined) throw fault('UNAUTHENTICATED', 'Nobody is signed in: send a bearer token.');
  return subject;
}

function read<T>(outcome: Answered<T>): T | Refusal<'KEY_REUSED'> {
  return 'refusal' in outcome ? refuse(outcome.refusal) : outcome.answer;
}
