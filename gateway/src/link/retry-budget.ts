/** Says which failed requests may be tried again. */
export type RetryBudget = {
  /** Of each request, once. */
  readonly earn: () => void;
  /** Whether one more may be tried again. */
  readonly spend: () => boolean;
};

/**
 * A tenth of the requests may be tried again, and a number more after quiet times: when a subgraph is down, everyone's second
 * try would double the load that keeps it down.
 */
export function createRetryBudget({
  share = 0.1,
  saved,
}: {
  readonly share?: number;
  readonly saved: number;
}): RetryBudget {
  let left = saved;
  return {
    earn: () => {
      left = Math.min(saved, left + share);
    },
    spend: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
