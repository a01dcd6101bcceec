import type { FaultKind } from './link-fault.ts';

/** Counts what a link does. */
export type Tally = {
  readonly request: () => void;
  readonly retry: () => void;
  readonly failure: (kind: FaultKind) => void;
  readonly read: () => {
    readonly requests: number;
    readonly retries: number;
    readonly failures: Readonly<Partial<Record<FaultKind, number>>>;
  };
};

export function createTally(): Tally {
  let requests = 0;
  let retries = 0;
  const failures: Partial<Record<FaultKind, number>> = {};
  return {
    request: () => {
      requests++;
    },
    retry: () => {
      retries++;
    },
    failure: (kind) => {
      failures[kind] = (failures[kind] ?? 0) + 1;
    },
    read: () => ({ requests, retries, failures: { ...failures } }),
  };
}
