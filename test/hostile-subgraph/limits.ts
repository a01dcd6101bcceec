import { defaultLimits, type Limits, type LinkOptions } from '@voucher-graph/gateway';

/** How long a hostile subgraph may take for one answer. */
export const deadlineMs = 1000;

/** It is left alone for a moment only, so that it is asked often. */
export const linkLimits = { readMs: deadlineMs, headersMs: deadlineMs, restMs: 20 } satisfies LinkOptions['limits'];

/** The graph of these tests limits nobody: they extend each operation. */
export const limits: Limits = {
  ...defaultLimits,
  cost: 1e6,
  tokens: 10_000,
  selections: 10_000,
  depth: 30,
  pointsPerMinute: 0,
};
