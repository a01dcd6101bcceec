import type { Database } from './database.ts';

/** Loads an answer for each key, in their order. */
export type LoadKeys<TAnswer> = (keys: readonly string[]) => Promise<readonly TAnswer[]>;

/** A statement carries so many keys; it was planned for a page of them. */
const keysAtMost = 500;

/** How long who asks waits for the same statement that is on its way: a slow one holds nobody else up. */
const patienceMs = 100;

/** What one statement loads. */
type Round = {
  readonly keys: Map<string, number>;
  readonly answers: Promise<readonly unknown[]>;
  readonly begin: () => void;
};

/** Of one statement: the round that takes keys, and whether one before it is on its way. */
type Line = { open: Round | undefined; isBusy: boolean };

/** By what is asked: each execution has the same database as another object. */
const lines = new WeakMap<Database['query'], Map<string, Line>>();

/**
 * Loads with one statement for all who ask for the same in one turn of the event loop, or while the same is on its way: a
 * busy graph then asks less of its database than it is asked. A statement begins after all who share it have asked, and
 * nothing is kept beyond it, so whoever asks sees what was committed before.
 * @param statement what is the same: the text and all its values but the keys, those that restrict the viewer among them,
 *   so that who may not see the same rows never shares one
 * @param read what is made of the key's answer: here, since each promise more costs as much as a small row
 */
export function loadTogether<TAnswer>(
  database: Database,
  statement: string,
  key: string,
  load: LoadKeys<TAnswer>,
): Promise<TAnswer>;
export function loadTogether<TAnswer, TRead>(
  database: Database,
  statement: string,
  key: string,
  load: LoadKeys<TAnswer>,
  read: (answer: TAnswer) => TRead,
): Promise<TRead>;
export function loadTogether<TAnswer>(
  database: Database,
  statement: string,
  key: string,
  load: LoadKeys<TAnswer>,
  read: (answer: TAnswer) => unknown = itself,
): Promise<unknown> {
  const known = lines.get(database.query) ?? new Map<string, Line>();
  lines.set(database.query, known);
  const line = known.get(statement) ?? { open: undefined, isBusy: false };
  known.set(statement, line);
  if (line.open && line.open.keys.size >= keysAtMost && !line.open.keys.has(key)) line.open.begin();
  const round = (line.open ??= openRound(line, load, () => {
    if (known.get(statement) === line) known.delete(statement);
  }));
  const place = round.keys.get(key) ?? round.keys.size;
  round.keys.set(key, place);
  return round.answers.then((answers) => read(answers[place] as TAnswer));
}

const itself = (answer: unknown) => answer;

/** @param forget called when nobody stands in the line any more */
function openRound(line: Line, load: LoadKeys<unknown>, forget: () => void): Round {
  const keys = new Map<string, number>();
  let begin = (): void => undefined;
  const answers = new Promise<readonly unknown[]>((resolve, reject) => {
    const patience = line.isBusy ? setTimeout(() => begin(), patienceMs) : undefined;
    // Requests that came in together have been read by the time that the loop turns.
    if (!line.isBusy) setImmediate(() => begin());
    begin = () => {
      begin = () => undefined;
      clearTimeout(patience);
      line.open = undefined;
      line.isBusy = true;
      void load([...keys.keys()])
        .then(resolve, reject)
        .then(() => {
          line.isBusy = false;
          if (line.open) line.open.begin();
          else forget();
        });
    };
  });
  return { keys, answers, begin: () => begin() };
}
