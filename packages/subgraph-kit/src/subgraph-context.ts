import type { Database } from './database.ts';
import type { Peers } from './peer.ts';
import type { Viewer } from './viewer.ts';

/** What a resolver may reach. */
export type SubgraphContext<TLoaders> = {
  readonly database: Database;
  readonly viewer: Viewer;
  /** The subgraphs that it may ask, by name. */
  readonly peers: Peers;
  /** One set per request: a cache that outlived its viewer would leak rows to the next. */
  readonly loaders: TLoaders;
  /** How many things its lists hold so far, see `bound-answers.ts`. */
  readonly items: { listed: number };
  /** This process's clock, for readers who name no day: whatever is decided is decided by the database's. */
  readonly now: () => Date;
};
