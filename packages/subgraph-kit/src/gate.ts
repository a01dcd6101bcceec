import { GraphQLError } from 'graphql';
import { fault } from './errors.ts';

/** Lets a number of works run at once. The others wait in line: a bounded number of them, for a bounded time. */
export type Gate = {
  /** @throws OVERLOADED when the line is full, or the wait was too long: nothing was begun then */
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  /** How many stand in line. */
  readonly waiting: () => number;
};

export type GateOptions = {
  readonly places: number;
  readonly waitingAtMost: number;
  readonly waitMs: number;
};

/** Who would wait longer than its asker does is refused at once, so that a rush ends when it ends. */
export function createGate({ places, waitingAtMost, waitMs }: GateOptions): Gate {
  let free = places;
  const line = new Set<() => void>();

  const standInLine = (): Promise<void> => {
    if (line.size >= waitingAtMost) throw overloaded();
    return new Promise<void>((resolve, reject) => {
      const go = () => {
        clearTimeout(patience);
        line.delete(go);
        resolve();
      };
      const patience = setTimeout(() => {
        line.delete(go);
        reject(overloaded());
      }, waitMs);
      line.add(go);
    });
  };

  const leavePlace = (): void => {
    const [next] = line;
    if (next) next();
    else free++;
  };

  return {
    enter: async (work) => {
      if (free > 0) free--;
      else await standInLine();
      try {
        return await work();
      } finally {
        leavePlace();
      }
    },
    waiting: () => line.size,
  };
}

export const overloaded = () =>
  fault('OVERLOADED', 'More is asked than can be answered at this moment. Try again in a second.');

/** Whether that is why nothing was begun. */
export function isOverload(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'OVERLOADED';
}
