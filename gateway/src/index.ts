export { compose } from './compose.ts';
export { createGraph, type Graph } from './create-graph.ts';
export { followIssuer } from './identity/follow-issuer.ts';
export { createTokenVerifier, type TokenIssuer, type Verdict } from './identity/verify-token.ts';
export { defaultLimits, readLimits, type Limits } from './limits/read-limits.ts';
export { linkSubgraph, type LinkOptions } from './link/link-subgraph.ts';
export { isLoopback, readServing, type ServingConfig } from './read-serving.ts';
export { serveGraph, type ServedGraph, type ServeGraphOptions } from './serve-graph.ts';
export type { LinkRequest, LinkState, SubgraphLink } from './link/subgraph-link.ts';
