export { compose } from './compose.ts';
export { createGraph, type Graph } from './create-graph.ts';
export { linkSubgraph } from './link-subgraph.ts';
export { serveGraph, type ServedGraph, type ServeGraphOptions } from './serve-graph.ts';
export type { SubgraphLink } from './subgraph-link.ts';
