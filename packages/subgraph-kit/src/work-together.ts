import { databaseFault, isOutcomeUnknown, isTooSlow } from './database-fault.ts';
import type { Database, Query } from './database.ts';
import { isOverload, overloaded } from './gate.ts';

/** What one asks to be done. */
export type Asked<TAsk> = {
  readonly ask: TAsk;
  /**
   * Names for all that it locks and changes, and that what it reads depends on, but for what the work itself takes care of:
   * who share a name do not go together.
   */
  readonly alone: readonly string[];
};

/** Does what all of these ask in one transaction, in their order, as if each had been alone; answers each. */
export type WorkOfMany<TAsk, TAnswer> = (query: Query, asks: readonly TAsk[]) => Promise<readonly TAnswer[]>;

/** Locks are held until all are done. */
const asksAtMost = 32;
/** How long who asks waits for those on their way: who waits for a lock holds nobody else up. */
const patienceMs = 100;
/** Who may wait, and how long: rivals are served one after the other. */
const waitingAtMost = 1000;
const waitMs = 2500;
/** How long several wait for a lock together, before each waits for itself. */
const lockMs = 100;

type Waiting<TAsk, TAnswer> = Asked<TAsk> & {
  readonly since: number;
  readonly resolve: (answer: TAnswer) => void;
  readonly reject: (error: unknown) => void;
};

type Ask<TAsk, TAnswer> = (asked: Asked<TAsk>) => Promise<TAnswer>;

/**
 * Work that those who ask while it is being done for others do together, in the next transaction: they share its statements
 * and its COMMIT. Where that fails, each is done again in a transaction of its own, so that nobody fails for another's sake.
 */
export function workTogether<TAsk, TAnswer>(work: WorkOfMany<TAsk, TAnswer>) {
  const lines = new WeakMap<Database, Ask<TAsk, TAnswer>>();
  return (database: Database, asked: Asked<TAsk>): Promise<TAnswer> => {
    const ask = lines.get(database) ?? openLine(database, work);
    lines.set(database, ask);
    return ask(asked);
  };
}

function openLine<TAsk, TAnswer>(database: Database, work: WorkOfMany<TAsk, TAnswer>): Ask<TAsk, TAnswer> {
  const waiting: Waiting<TAsk, TAnswer>[] = [];
  /** The names of those who are being served: their rivals wait here, where they take no connection from others. */
  const taken = new Set<string>();
  let underWay = 0;
  let patience: NodeJS.Timeout | undefined;

  const begin = () => {
    clearTimeout(patience);
    for (const { reject } of takeLate(waiting)) reject(overloaded());
    const group = takeApart(waiting, taken);
    patience = waiting.length > 0 ? setTimeout(begin, patienceMs) : undefined;
    if (group.length === 0) return;
    for (const name of group.flatMap(({ alone }) => alone)) taken.add(name);
    underWay++;
    void settle(group).then(() => {
      underWay--;
      begin();
    });
  };

  const leave = ({ alone }: Asked<TAsk>) => {
    for (const name of alone) taken.delete(name);
  };

  /** Answers all of the group. */
  const settle = async (group: readonly Waiting<TAsk, TAnswer>[]): Promise<void> => {
    try {
      const answers = await database.transaction((query) => {
        if (group.length > 1) void query(`SET LOCAL lock_timeout = ${lockMs}`);
        return work(
          query,
          group.map(({ ask }) => ask),
        );
      });
      group.forEach(leave);
      for (const [i, { resolve }] of group.entries()) resolve(answers[i] as TAnswer);
    } catch (error) {
      if (group.length > 1 && mayBeOneOfThem(error)) await Promise.all(group.map((each) => settle([each])));
      else {
        group.forEach(leave);
        for (const { reject } of group) reject(error);
      }
    }
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= waitingAtMost) throw overloaded();
      waiting.push({ ...asked, since: performance.now(), resolve, reject });
      if (underWay > 0) patience ??= setTimeout(begin, patienceMs);
      // Requests that came in together have been read by the time that the loop turns.
      else if (waiting.length === 1) setImmediate(begin);
    });
}

/** Takes out who has waited too long: nothing was begun for them. */
function takeLate<TAsk, TAnswer>(waiting: Waiting<TAsk, TAnswer>[]): readonly Waiting<TAsk, TAnswer>[] {
  const inTime = waiting.findIndex(({ since }) => performance.now() - since <= waitMs);
  return waiting.splice(0, inTime < 0 ? waiting.length : inTime);
}

/** Takes out, in their order, those that share no name with one before them, nor with those being served. */
function takeApart<TAsk, TAnswer>(
  waiting: Waiting<TAsk, TAnswer>[],
  served: ReadonlySet<string>,
): readonly Waiting<TAsk, TAnswer>[] {
  const apart: Waiting<TAsk, TAnswer>[] = [];
  const names = new Set(served);
  for (const each of waiting.splice(0)) {
    const isApart = apart.length < asksAtMost && each.alone.every((name) => !names.has(name));
    (isApart ? apart : waiting).push(each);
    for (const name of each.alone) names.add(name);
  }
  return apart;
}

/**
 * Nothing was written, and that for what one of them asked, for what all together took, or for what another transaction
 * did: not for the database's own sake, nor for a line that each would only make longer.
 */
function mayBeOneOfThem(error: unknown): boolean {
  if (isOutcomeUnknown(error) || isOverload(error)) return false;
  const fault = databaseFault(error);
  return fault === null || fault.code === 'CONFLICT' || isTooSlow(error);
}
