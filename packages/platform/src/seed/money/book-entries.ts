import { evidenceHash, postAt, type DatedOperation, type Operation, type Queryable } from '@voucher-graph/ledger';
import { createRandom } from '../random.ts';

type Movement = Operation extends infer Each
  ? Each extends Operation
    ? Omit<Each, 'key' | 'actor' | 'reason' | 'ruleVersion' | 'evidenceHash'>
    : never
  : never;

/** The operations of every book, collected in any order and posted in order of time. */
export type BookEntries = {
  /** Notes a movement of money; `key` is made where the caller needs none of its own. */
  readonly add: (
    fundId: string,
    at: Date,
    movement: Movement,
    why: { readonly key?: string; readonly reason: string; readonly ruleVersion: string },
  ) => void;
  /** Posts everything through the ledger's own function. Any refusal is a bug of the seed, and stops it. */
  readonly post: (client: Queryable, onPosted: (posted: number, total: number) => void) => Promise<void>;
};

const batchSize = 1_000;

/** Collects what the seed's money does. Two operations of one instant keep the order in which they were added. */
export function createBookEntries(seed: string): BookEntries {
  const random = createRandom(`${seed}/entries`);
  const books = new Map<string, DatedOperation[]>();
  return {
    add: (fundId, at, movement, { key = random.uuid(at), reason, ruleVersion }) => {
      const said = { key, actor: 'seed', reason, ruleVersion, evidenceHash: evidenceHash(`${reason} ${key}`) };
      const book = books.get(fundId) ?? [];
      books.set(fundId, book);
      book.push({ ...movement, ...said, at });
    },
    post: async (client, onPosted) => {
      const total = [...books.values()].reduce((sum, { length }) => sum + length, 0);
      let posted = 0;
      for (const [fundId, entries] of books) {
        entries.sort((one, other) => one.at.getTime() - other.at.getTime());
        for (let i = 0; i < entries.length; i += batchSize) {
          const batch = entries.slice(i, i + batchSize);
          const outcomes = await postAt(client, fundId, batch);
          const refused = outcomes.findIndex((outcome) => outcome !== 'OK');
          if (refused >= 0)
            throw new Error(
              `The ledger refused the seed's ${String(batch[refused]?.kind)}: ${String(outcomes[refused])}.`,
            );
          onPosted((posted += batch.length), total);
        }
      }
    },
  };
}
