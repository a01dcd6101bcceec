import { fault } from './errors.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID in its usual form (RFC 9562). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

export function malformed(id: string): Error {
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  return fault('BAD_USER_INPUT', `${JSON.stringify(shown)} is no id of ours: pass an id as the graph answered it.`);
}
