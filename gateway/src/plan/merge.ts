import type { Entity } from './query-plan.ts';

/** Writes what a subgraph answered into what others answered of the same object; lists of one length, place by place. */
export function merge(target: Entity, source: Readonly<Entity>): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const known = target[key];
    if (isObject(value) && isObject(known)) merge(known, value);
    else if (Array.isArray(value) && Array.isArray(known) && value.length === known.length) mergeLists(known, value);
    else target[key] = value;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, i) => {
    const known = target[i];
    if (isObject(value) && isObject(known)) merge(known, value);
    else target[i] = value;
  });
}

export function isObject(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
