import type { Viewer } from '@voucher-graph/subgraph-kit';

/** What a request carries through the gateway. */
export type GraphContext = { readonly viewer: Viewer };
