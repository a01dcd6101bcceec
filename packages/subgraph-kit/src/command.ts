import type { Database, Query } from './database.ts';
import { fault } from './errors.ts';
import { answered, once, type Answered, type Command } from './once.ts';
import type { Viewer } from './viewer.ts';

/** A rule that said no, as the caller reads it. */
export type Refusal<TCode extends string = string> = {
  readonly refusal: { readonly code: TCode; readonly message: string };
};

/** A command's input, as far as all commands have it. */
export type Keyed = { readonly idempotencyKey: string };

/** Who commands, and where that is written down. */
export type Commander = { readonly database: Database; readonly viewer: Viewer };

export type Work<TFacts, TDone, TCode extends string, TSeen = undefined> = {
  readonly name: string;
  readonly input: Keyed;
  /** What must be known before, and takes another subgraph: asked outside the transaction, and not again for a retry. */
  readonly prepare?: () => TFacts | Refusal<TCode> | Promise<TFacts | Refusal<TCode>>;
  /** Locks and reads what the work needs, in one go with the key; see `once`. */
  readonly look?: (query: Query, facts: TFacts) => Promise<TSeen>;
  /** Decides and writes. A refusal is kept as the answer too, so it must leave nothing else behind. */
  readonly work: (query: Query, facts: TFacts, seen: TSeen) => Promise<TDone | Refusal<TCode>>;
};

/**
 * Does a command of the viewer's once for its key, and answers it ever after.
 * @param schema the one that `commandTableSql` made the table in
 */
export async function command<TDone extends object, TCode extends string, TFacts = undefined, TSeen = undefined>(
  schema: string,
  { database, viewer }: Commander,
  { name, input, prepare, look, work }: Work<TFacts, TDone, TCode, TSeen>,
): Promise<TDone | Refusal<TCode | 'KEY_REUSED'>> {
  const asked = nameCommand(schema, viewer, { name, input });
  const earlier = prepare && (await answered<TDone | Refusal<TCode>>(database, asked));
  if (earlier) return readAnswer(earlier);
  const facts = (await prepare?.()) as TFacts | Refusal<TCode>;
  return readAnswer(
    await database.transaction((query) =>
      isRefusal(facts)
        ? once(query, asked, () => Promise.resolve(facts))
        : once(query, asked, (seen: TSeen) => work(query, facts, seen), look && (() => look(query, facts))),
    ),
  );
}

/** A command as `once` knows it. */
export function nameCommand(
  schema: string,
  viewer: Viewer,
  { name, input }: { readonly name: string; readonly input: Keyed },
): Command {
  const { idempotencyKey, ...rest } = input;
  return { schema, actor: actorOf(viewer), key: idempotencyKey, name, input: rest };
}

/** Who acts, as their issuer names them. */
export function actorOf({ subject }: Viewer): string {
  if (subject === undefined) throw fault('UNAUTHENTICATED', 'Nobody is signed in: send a bearer token.');
  return subject;
}

/** What was done or refused; that the key belongs to another command is a refusal too. */
export function readAnswer<T>(outcome: Answered<T>): T | Refusal<'KEY_REUSED'> {
  return 'refusal' in outcome ? keyReused : outcome.answer;
}

/** Whether a rule said no. */
export function isRefusal<T, TCode extends string>(outcome: T | Refusal<TCode>): outcome is Refusal<TCode> {
  return typeof outcome === 'object' && outcome !== null && 'refusal' in outcome;
}

export const keyReused: Refusal<'KEY_REUSED'> = {
  refusal: {
    code: 'KEY_REUSED',
    message: 'The idempotencyKey belongs to another command: send this one under a new key.',
  },
};
