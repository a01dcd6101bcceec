import { isEndedByServer, isWorthAnotherTry } from './database-fault.ts';

/** An administrator who ends all connections reaches one after the other: who flees may be hit again. */
const triesAtMost = 5;

/**
 * Tries again, on a connection that is proven to live, what failed because its connection broke. Once, since what was
 * asked may be what breaks them; more often when the server says that it is not.
 */
export async function tryAgain<T>(
  attempt: (proven: boolean) => Promise<T>,
  mayRepeat: () => boolean = () => true,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(tries > 1);
    } catch (error) {
      const limit = isEndedByServer(error) ? triesAtMost : 2;
      if (tries >= limit || !mayRepeat() || !isWorthAnotherTry(error)) throw error;
    }
  }
}
