import type { Database } from './database.ts';

/** Loads an answer for each key, in their order. */
export type LoadKeys<TAnswer> = (keys: readonly string[]) => Promise<readonly TAnswer[]>;

/** A statement carries so many keys; it was planned for a page of them. */
const keysAtMost = 500;

type Round = { readonly keys: Map<string, number>; readonly answers: Promise<readonly unknown[]> };

const rounds = new WeakMap<Database, Map<string, Round>>();

/**
 * Loads for all who ask for the same in one turn of the event loop, with one statement: a busy graph then asks less of
 * its database than it is asked. Nothing is kept beyond that turn, so whoever asks sees what was committed before.
 * @param statement what is the same: the text and all its values but the keys, those that restrict the viewer among them,
 *   so that who may not see the same rows never shares one
 */
export async function loadTogether<TAnswer>(
  database: Database,
  statement: string,
  key: string,
  load: LoadKeys<TAnswer>,
): Promise<TAnswer> {
  const open = rounds.get(database) ?? new Map<string, Round>();
  rounds.set(database, open);
  const under = open.get(statement);
  const round = under && (under.keys.size < keysAtMost || under.keys.has(key)) ? under : begin(open, statement, load);
  const place = round.keys.get(key) ?? round.keys.size;
  round.keys.set(key, place);
  return (await round.answers)[place] as TAnswer;
}

/** Requests that came in together have been read by the time that the loop turns. */
function begin(open: Map<string, Round>, statement: string, load: LoadKeys<unknown>): Round {
  const keys = new Map<string, number>();
  const answers = new Promise<readonly unknown[]>((resolve, reject) => {
    setImmediate(() => {
      if (open.get(statement) === round) open.delete(statement);
      load([...keys.keys()]).then(resolve, reject);
    });
  });
  const round: Round = { keys, answers };
  open.set(statement, round);
  return round;
}
