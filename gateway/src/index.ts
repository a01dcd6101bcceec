export { compose } from './compose.ts';
export { createGraph, type Graph } from './create-graph.ts';
export { followIssuer } from './identity/follow-issuer.ts';
export { createTokenVerifier, type TokenIssuer, type Verdict } from './identity/verify-token.ts';
export { linkSubgraph } from './link-subgraph.ts';
export { isLoopback, readServing, type ServingConfig } from './read-serving.ts';
export { serveGraph, type ServedGraph, type ServeGraphOptions } from './serve-graph.ts';
export type { SubgraphLink } from './subgraph-link.ts';
