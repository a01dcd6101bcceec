import type { SubgraphContext } from '@voucher-graph/subgraph-kit';
import type { Loaders } from './loaders.ts';

export type Context = SubgraphContext<Loaders>;
