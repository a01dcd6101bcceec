import type { Database, Query } from './database.ts';
import { fault, mustFind } from './errors.ts';
import { answered, eachOnce, once, type Answered, type Command } from './once.ts';
import type { Viewer } from './viewer.ts';
import { workTogether } from './work-together.ts';

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

/** How commands of one name are done for all who command so at once; see `workTogether`. */
export type WorkOfCommands<TFacts, TDone, TCode extends string, TSeen> = {
  readonly name: string;
  /** What a command shares with no other that is done beside it; its key is added. */
  readonly alone: (facts: TFacts) => readonly string[];
  /** Locks and reads what the work needs of each, in one go with the keys; see `once`. */
  readonly look: (query: Query, facts: readonly TFacts[]) => Promise<readonly TSeen[]>;
  /** Decides and writes those that were not answered before, and answers each; see `Work`. */
  readonly work: (
    query: Query,
    asked: readonly { readonly facts: TFacts; readonly seen: TSeen }[],
  ) => Promise<readonly (TDone | Refusal<TCode>)[]>;
};

/** The same as `command`, done in one transaction with others of its name. */
export function commandTogether<TFacts extends object, TDone extends object, TCode extends string, TSeen>(
  schema: string,
  { name, alone, look, work }: WorkOfCommands<TFacts, TDone, TCode, TSeen>,
) {
  type Outcome = TDone | Refusal<TCode>;
  const together = workTogether<{ readonly asked: Command; readonly facts: TFacts }, Answered<Outcome>>((query, asks) =>
    eachOnce<Outcome, readonly TSeen[]>(
      query,
      asks.map(({ asked }) => asked),
      (seen, indexes) =>
        work(
          query,
          indexes.map((i) => ({ facts: mustFind(asks[i], 'A command').facts, seen: seen[i] as TSeen })),
        ),
      () =>
        look(
          query,
          asks.map(({ facts }) => facts),
        ),
    ),
  );
  return async <TUnfit extends string>(
    { database, viewer }: Commander,
    { input, prepare }: { readonly input: Keyed; readonly prepare: () => Promise<TFacts | Refusal<TUnfit>> },
  ): Promise<Outcome | Refusal<TUnfit | 'KEY_REUSED'>> => {
    const asked = nameCommand(schema, viewer, { name, input });
    const earlier = await answered<Outcome | Refusal<TUnfit>>(database, asked);
    if (earlier) return readAnswer(earlier);
    const facts = await prepare();
    if (isRefusal(facts))
      return readAnswer(await database.transaction((query) => once(query, asked, () => Promise.resolve(facts))));
    const names = [`key ${asked.key.toLowerCase()} of ${asked.actor}`, ...alone(facts)];
    return readAnswer(await together(database, { ask: { asked, facts }, alone: names }));
  };
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
