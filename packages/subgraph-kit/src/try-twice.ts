import { isWorthAnotherTry } from './database-fault.ts';

/** Tries once more, on a connection that is proven to live, what failed because its connection broke. */
export async function tryTwice<T>(
  attempt: (proven: boolean) => Promise<T>,
  mayRepeat: () => boolean = () => true,
): Promise<T> {
  try {
    return await attempt(false);
  } catch (error) {
    if (!mayRepeat() || !isWorthAnotherTry(error)) throw error;
    return attempt(true);
  }
}
