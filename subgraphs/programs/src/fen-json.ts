/** A value as JSON, in which an amount in fen is `{ "fen": "12345" }` as in stored rules: JSON's numbers lose fen. */
export function toFenJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? { fen: each.toString() } : each));
}

/** Reads what `toFenJson` wrote, parsed. */
export function fromFenJson<T>(json: unknown): T {
  return revive(json) as T;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('fen' in value && typeof value.fen === 'string') return BigInt(value.fen);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]));
}
