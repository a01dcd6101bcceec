import { cursorOf, lastOf } from '../../operations/cursor-of.ts';

/** PostGraphile's data in the shape of ours: nothing is added or left out, and a cursor is the id that it names. */
export function readAnswer(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(readAnswer);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  const [only] = entries;
  if (only && entries.length === 1 && ['nodes', 'it'].includes(only[0])) return readAnswer(only[1]);
  const read: Record<string, unknown> = {};
  for (const [alias, value] of entries) {
    const path = alias.split('_');
    const name = path.pop() ?? alias;
    let at = read;
    for (const step of path) at = (at[step] ??= {}) as Record<string, unknown>;
    at[name] = /cursor$/i.test(name) && typeof value === 'string' ? cursorOf(String(lastOf(value))) : readAnswer(value);
  }
  return read;
}
