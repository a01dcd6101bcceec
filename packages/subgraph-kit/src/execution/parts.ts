import { locatedError, responsePathAsArray, type FieldNode } from 'graphql';
import type { Place, Run } from './run.ts';

/** In an object or a list. */
type Key = string | number;

/**
 * Completes a value of the type that it stands for: what of it is asked for, which may be late.
 * @throws what a resolver threw, or why the value is none of its type
 */
export type Complete = (value: unknown, run: Run, above: Place, key: Key) => unknown;

export type Completion = {
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
  readonly complete: Complete;
};

/** What is there later: a promise, or parts of which some are. */
export type Late<T> = { readonly then: (arrived: (value: T) => void, failed: (error: unknown) => void) => unknown };

/**
 * Completes the parts of an object or a list, of which some are there at once and others later. Where one fails, null
 * stands for it, unless it may not: then the whole fails.
 *
 * What is within tells what it is within of when the last of its parts is there: without a promise for each level.
 */
export class Parts<TWhole extends object> implements Late<TWhole> {
  readonly #whole: TWhole;
  readonly #run: Run;
  readonly #place: Place;
  #late = 0;
  /** Of the first part that failed and may not be null: those that are late are not told of any more. */
  #failure: { readonly error: unknown } | undefined;
  #arrived: ((whole: TWhole) => void) | undefined;
  #failed: ((error: unknown) => void) | undefined;

  /** @param whole whoever makes it writes into it what is there at once */
  constructor(whole: TWhole, run: Run, place: Place) {
    this.#whole = whole;
    this.#run = run;
    this.#place = place;
  }

  /**
   * Completes a part, or what is promised.
   * @returns the part; null while it is late
   * @throws where it fails at once, and null may not stand for it
   */
  complete(key: Key, value: unknown, completion: Completion): unknown {
    if (isLate(value)) {
      this.#late += 1;
      Promise.resolve(value as Promise<unknown>).then(
        (settled) => this.#completeLate(key, settled, completion),
        (error: unknown) => this.#failLate(key, error, completion),
      );
      return null;
    }
    try {
      const completed = completion.complete(value, this.#run, this.#place, key);
      if (!isLate(completed)) return completed;
      this.#late += 1;
      this.#await(key, completed, completion);
      return null;
    } catch (error) {
      return this.fail(key, error, completion);
    }
  }

  /** @throws the error where null may not stand for what failed */
  fail(key: Key, error: unknown, { nodes, isNonNull }: Completion): null {
    const run = this.#run;
    const place = { prev: this.#place, key, typename: undefined };
    const located = locatedError(error, nodes, responsePathAsArray(place));
    if (isNonNull) throw located;
    const nulled = (run.nulled ??= new Map<Place, Set<Key>>());
    if (isWithin(nulled, place)) return null;
    const known = nulled.get(this.#place) ?? new Set<Key>();
    nulled.set(this.#place, known.add(key));
    run.errors.push(located);
    return null;
  }

  /** The whole when all of it is there; otherwise this, which tells when it is. */
  end(): TWhole | this {
    return this.#late === 0 ? this.#whole : this;
  }

  /** Tells one who asks, once: at once when it is over. */
  then(arrived: (whole: TWhole) => void, failed: (error: unknown) => void): void {
    if (this.#failure) failed(this.#failure.error);
    else if (this.#late === 0) arrived(this.#whole);
    this.#arrived = arrived;
    this.#failed = failed;
  }

  #completeLate(key: Key, value: unknown, completion: Completion): void {
    try {
      const completed = completion.complete(value, this.#run, this.#place, key);
      if (isLate(completed)) this.#await(key, completed, completion);
      else this.#arrive(key, completed);
    } catch (error) {
      this.#failLate(key, error, completion);
    }
  }

  #await(key: Key, completed: Late<unknown>, completion: Completion): void {
    completed.then(
      (settled) => this.#arrive(key, settled),
      (error: unknown) => this.#failLate(key, error, completion),
    );
  }

  #failLate(key: Key, error: unknown, completion: Completion): void {
    try {
      this.#arrive(key, this.fail(key, error, completion));
    } catch (located) {
      if (this.#failure) return;
      this.#failure = { error: located };
      this.#failed?.(located);
    }
  }

  #arrive(key: Key, completed: unknown): void {
    (this.#whole as Record<Key, unknown>)[key] = completed;
    this.#late -= 1;
    if (this.#late === 0) this.#arrived?.(this.#whole);
  }
}

function isWithin(nulled: NonNullable<Run['nulled']>, place: Place): boolean {
  for (let at = place; at; at = at.prev) if (nulled.get(at.prev)?.has(at.key)) return true;
  return false;
}

/** Most values are texts and numbers, of which the property is not asked for: V8 would look for it each time. */
export function isLate<T>(value: T | Late<T>): value is Late<T> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Late<T>>).then === 'function';
}
