import type { SubgraphRequest, SubgraphResponse } from '@voucher-graph/subgraph-kit';
import type { FaultKind } from './link-fault.ts';
import type { Trust } from './limits.ts';

/** A request to a subgraph, and the request of a client that it is part of. */
export type LinkRequest = SubgraphRequest & { readonly requestId?: string | undefined };

export type Execute = (request: LinkRequest) => Promise<SubgraphResponse>;

/** How the gateway reaches a subgraph: in this process (`embedSubgraph` of the kit) or over HTTP (`linkSubgraph`). */
export type SubgraphLink = {
  readonly name: string;
  readonly sdl: string;
  readonly execute: Execute;
  /** Rejects while the subgraph cannot answer. */
  readonly check: () => Promise<void>;
  /** Ours unless it says otherwise. A partner that is away makes nobody else wait: the graph is ready without it. */
  readonly trust?: Trust;
  /** How the link fares, for metrics; what is embedded has none. */
  readonly state?: () => LinkState;
  readonly close?: () => Promise<void>;
};

/** How a link fares. Counts are since it was made. */
export type LinkState = {
  readonly breaker: 'closed' | 'open' | 'half-open';
  readonly inFlight: number;
  readonly requests: number;
  readonly retries: number;
  readonly failures: Readonly<Partial<Record<FaultKind, number>>>;
};
