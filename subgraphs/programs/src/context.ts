import type { SubgraphContext } from '@voucher-graph/subgraph-kit';
import type { Loaders } from './loaders.ts';

/** What this subgraph's resolvers may reach. */
export type Context = SubgraphContext<Loaders>;
