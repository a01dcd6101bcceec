import type { Viewer } from '@voucher-graph/subgraph-kit';
import type { LimitedContext } from './limits/admission.ts';

/** What a request carries through the gateway. */
export type GraphContext = LimitedContext & { readonly viewer: Viewer };
