import { createHash } from 'node:crypto';
import type { PersistedQueryOptions } from '@apollo/server';
import { createBoundedCache } from '@voucher-graph/subgraph-kit';
import type { SharedStore } from './shared-store.ts';

/** Documents that clients have registered, by the SHA-256 of their text: later they send that alone. */
export type OperationStore = {
  readonly find: (hash: string) => Promise<string | undefined>;
  readonly keep: (hash: string, document: string) => Promise<void>;
};

const keptBytes = 32_000_000;

/** Keeps them in this process, and in the shared store where there is one: what one gateway learnt, all know. */
export function createOperationStore(shared?: SharedStore): OperationStore {
  const near = createBoundedCache<string>(keptBytes);
  const keepNear = (hash: string, document: string) => near.set(hash, document, 200 + 2 * document.length);
  return {
    find: async (hash) => {
      const known = near.get(hash);
      if (known !== undefined || !shared || !/^[0-9a-f]{64}$/.test(hash)) return known;
      const [row] = await shared.query<{ document: string }>('find', findDocument, [hash]).catch(() => []);
      // Whatever wrote it there, it is what the client means, or nothing.
      if (!row || createHash('sha256').update(row.document).digest('hex') !== hash) return undefined;
      keepNear(hash, row.document);
      return row.document;
    },
    keep: async (hash, document) => {
      if (near.get(hash) !== undefined) return;
      keepNear(hash, document);
      await shared?.query('keep', keepDocument, [hash, document]).catch(() => []);
    },
  };
}

const findDocument = 'SELECT document FROM gateway.persisted_operation WHERE hash = $1';
const keepDocument =
  'INSERT INTO gateway.persisted_operation (hash, document) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING';

/** The store as Apollo Server takes it for its automatic persisted queries. */
export function asApolloCache({ find, keep }: OperationStore): NonNullable<PersistedQueryOptions['cache']> {
  const hashOf = (key: string) => key.replace(/^apq:/, '');
  return {
    get: (key) => find(hashOf(key)),
    set: (key, document) => keep(hashOf(key), document),
    delete: () => Promise.resolve(false),
  };
}
