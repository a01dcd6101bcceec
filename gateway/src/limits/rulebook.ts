import type { Log } from '@voucher-graph/subgraph-kit';
import type { Buckets, BucketSize } from './buckets.ts';
import type { Verdict } from './judge-documents.ts';
import type { OperationStore } from './operation-store.ts';
import type { Limits } from './read-limits.ts';
import type { Safelist } from './safelist.ts';

/** What requests are judged by. */
export type Rulebook = {
  readonly limits: Limits;
  readonly judge: (document: string) => Verdict;
  readonly operations: OperationStore;
  readonly safelist: Safelist | undefined;
  /** Undefined when nobody counts. */
  readonly buckets: (Buckets & { readonly size: BucketSize }) | undefined;
  readonly log: Log;
};
