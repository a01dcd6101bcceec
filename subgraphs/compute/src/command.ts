import { answered, fault, once, type Answered, type Command, type Query } from '@voucher-graph/subgraph-kit';
import type { Context } from './context.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A command's input, as far as all commands have it. */
export type Keyed = { readonly idempotencyKey: string };

type Work<TFacts, TDone, TCode extends string> = {
  readonly name: string;
  readonly input: Keyed;
  /** What must be known before, and takes another subgraph: asked outside the transaction, and not again for a retry. */
  readonly prepare?: () => Promise<TFacts | Refusal<TCode>>;
  /** Decides and writes. A refusal is kept as the answer too, so it must leave nothing else behind. */
  readonly work: (query: Query, facts: TFacts) => Promise<TDone | Refusal<TCode>>;
};

/** Does a command once for its key; see the README for the order in which its work may lock. */
export async function command<TDone extends object, TCode extends string, TFacts = undefined>(
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
  { name, input, prepare, work }: Work<TFacts, TDone, TCode>,
): Promise<TDone | Refusal<TCode | 'KEY_REUSED'>> {
  const asked = nameCommand(viewer, name, input);
  const earlier = prepare && (await answered<TDone | Refusal<TCode>>(database.query, asked));
  if (earlier) return readAnswer(earlier);
  const facts = (await prepare?.()) as TFacts | Refusal<TCode>;
  return readAnswer(
    await database.transaction((query) =>
      once(query, asked, () => (isRefusal(facts) ? Promise.resolve(facts) : work(query, facts as TFacts))),
    ),
  );
}

export function nameCommand(viewer: Context['viewer'], name: string, { idempotencyKey, ...input }: Keyed): Command {
  return { schema: 'compute', actor: actorOf(viewer), key: idempotencyKey, name, input };
}

/** Who acts, as their issuer names them. */
export function actorOf({ subject }: Context['viewer']): string {
  if (subject === undefined) throw fault('UNAUTHENTICATED', 'Nobody is signed in: send a bearer token.');
  return subject;
}

export function readAnswer<T>(outcome: Answered<T>): T | Refusal<'KEY_REUSED'> {
  return 'refusal' in outcome ? refuse(outcome.refusal) : outcome.answer;
}

function isRefusal(facts: unknown): facts is Refusal<never> {
  return typeof facts === 'object' && facts !== null && 'refusal' in facts;
}
