type BareObjects = new () => Record<string, unknown>;

const prototype: unknown = Object.freeze(Object.create(null));

/**
 * Objects that inherit no property, so that whatever a client called their fields is a field: `Object.create(null)`, but of
 * the kind that V8 makes and reads twice as fast.
 */
export const BareObject = bareObjects();

/** The same, for objects that all have the same fields: V8 learns how many, and lays each out in one piece. */
export function bareObjects(): BareObjects {
  const made = function () {
    // Fields are written later.
  };
  return Object.defineProperty(made, 'prototype', { value: prototype }) as unknown as BareObjects;
}
