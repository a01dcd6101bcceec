import type { BucketSize, Taken } from './buckets.ts';
import type { JudgedOperation } from './judge-documents.ts';

/** What a request costs that is refused, or only asks for a price: to read it is work, too. */
export const leastPoints = 1;

/** A request that was let in: what it may execute, and what it paid for that. */
export type Admission = {
  /** The only document that may be executed; undefined when nothing is known that could be. */
  readonly document: string | undefined;
  readonly operation: JudgedOperation | undefined;
  /** Whether only the price is asked for. */
  readonly isDryRun: boolean;
  /** What the operation costs at most. */
  readonly points: number;
  /** How many values its variables hold. */
  readonly inputValues: number;
  /** What was taken from the client's bucket; undefined while nobody counts. */
  readonly paid: Payment | undefined;
};

/** What the context of a request must carry. */
export type LimitedContext = { readonly admission?: Admission | undefined };

export type Payment = {
  readonly points: number;
  readonly taken: Taken;
  readonly size: BucketSize;
  readonly giveBack: (points: number) => void;
};

/** Shopify's `extensions.cost`, https://shopify.dev/docs/api/usage/rate-limits. */
export type CostReport = {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number;
  /** Null while nobody counts. */
  readonly throttleStatus: {
    readonly maximumAvailable: number;
    readonly currentlyAvailable: number;
    readonly restoreRate: number;
  } | null;
};

/** What an operation cost, once its answer is known, and what is left. */
export function reportCost({ points, paid }: Admission, actual: number, available: number): CostReport {
  return {
    requestedQueryCost: points,
    actualQueryCost: actual,
    throttleStatus: paid
      ? {
          maximumAvailable: paid.size.pointsAtMost,
          currentlyAvailable: Math.max(0, Math.floor(available)),
          restoreRate: paid.size.pointsPerSecond,
        }
      : null,
  };
}
