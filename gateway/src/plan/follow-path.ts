import type { Entity } from './query-plan.ts';
import { isObject } from './merge.ts';

/** Where a fetch writes, from the root on: fields by their response keys, and `@` for each entry of a list. */
export type DataPath = readonly string[];

/** The objects at a path, in the order of the answer. What is null on the way has none. */
export function follow(value: unknown, path: DataPath, from = 0, found: Entity[] = []): readonly Entity[] {
  if (value === null || value === undefined) return found;
  const step = path[from];
  if (step === undefined) {
    if (isObject(value)) found.push(value);
  } else if (step === '@') {
    if (Array.isArray(value)) for (const each of value) follow(each, path, from + 1, found);
  } else follow((value as Entity)[step], path, from + 1, found);
  return found;
}

/** Where each of those objects is in the answer, with indexes: for errors, which are rare. */
export function placesAt(
  value: unknown,
  path: DataPath,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (value === null || value === undefined) return [];
  const [step, ...rest] = path;
  if (step === undefined) return isObject(value) ? [at] : [];
  if (step !== '@') return placesAt((value as Entity)[step], rest, [...at, step]);
  return Array.isArray(value) ? value.flatMap((each: unknown, i) => placesAt(each, rest, [...at, i])) : [];
}
