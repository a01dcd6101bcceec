/**
 * An object that inherits no property, so that whatever a client called its fields is a field: `Object.create(null)`, but of
 * the kind that V8 makes and reads twice as fast.
 */
export const BareObject = function () {
  // Fields are written later.
} as unknown as new () => Record<string, unknown>;

Object.defineProperty(BareObject, 'prototype', { value: Object.freeze(Object.create(null)) });
