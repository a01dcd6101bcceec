/** Keeps what was used last, up to a total weight. */
export type BoundedCache<V> = {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V, weight: number) => void;
  readonly delete: (key: string) => void;
  readonly clear: () => void;
  readonly size: () => number;
};

/**
 * A Map remembers in which order its keys were set: whatever is read is set again, so that the oldest come first. Only the
 * first time after another was set, since nothing leaves meanwhile: to move a text costs more than to find it.
 */
export function createBoundedCache<V>(weightAtMost: number): BoundedCache<V> {
  const entries = new Map<string, { readonly value: V; readonly weight: number; turn: number }>();
  let total = 0;
  let turn = 0;
  const remove = (key: string): void => {
    total -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.turn === turn) return entry.value;
      entry.turn = turn;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, weight) => {
      remove(key);
      entries.set(key, { value, weight, turn });
      turn += 1;
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= weightAtMost) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear: () => {
      entries.clear();
      total = 0;
    },
    size: () => entries.size,
  };
}
