import { locatedError, responsePathAsArray, type FieldNode } from 'graphql';
import type { Place, Run } from './run.ts';

/**
 * Completes a value of the type that it stands for: the part of it that is asked for, or a promise of that.
 * @throws what a resolver threw, or why the value is none of its type
 */
export type Complete = (value: unknown, run: Run, above: Place, key: string | number) => unknown;

export type Completion = {
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
  readonly complete: Complete;
};

/** Completes a value, or what is promised. Where that fails, null stands for it, unless it may not. */
export function completeSafely(
  value: unknown,
  completion: Completion,
  run: Run,
  above: Place,
  key: string | number,
): unknown {
  if (isPromise(value))
    return value.then(
      (settled) => completeSafely(settled, completion, run, above, key),
      (error: unknown) => noteFailure(error, completion, run, above, key),
    );
  try {
    const completed = completion.complete(value, run, above, key);
    return isPromise(completed)
      ? completed.then(undefined, (error: unknown) => noteFailure(error, completion, run, above, key))
      : completed;
  } catch (error) {
    return noteFailure(error, completion, run, above, key);
  }
}

/** @throws the error where null may not stand for what failed */
export function noteFailure(
  error: unknown,
  { nodes, isNonNull }: Completion,
  run: Run,
  above: Place,
  key: string | number,
): null {
  const place = { prev: above, key, typename: undefined };
  const located = locatedError(error, nodes, responsePathAsArray(place));
  if (isNonNull) throw located;
  const nulled = (run.nulled ??= new Map<Place, Set<string | number>>());
  if (isWithin(nulled, place)) return null;
  const known = nulled.get(above) ?? new Set<string | number>();
  nulled.set(above, known.add(key));
  run.errors.push(located);
  return null;
}

function isWithin(nulled: NonNullable<Run['nulled']>, place: Place): boolean {
  for (let at = place; at; at = at.prev) if (nulled.get(at.prev)?.has(at.key)) return true;
  return false;
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';
}
