import type { SubgraphRequest, SubgraphResponse } from '@voucher-graph/subgraph-kit';

/** How the gateway reaches a subgraph: in this process (`embedSubgraph` of the kit) or over HTTP (`linkSubgraph`). */
export type SubgraphLink = {
  readonly name: string;
  readonly sdl: string;
  readonly execute: (request: SubgraphRequest) => Promise<SubgraphResponse>;
  /** Rejects while the subgraph cannot answer. */
  readonly check: () => Promise<void>;
};
