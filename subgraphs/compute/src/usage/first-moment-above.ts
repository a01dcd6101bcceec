import type { ReportedReading } from './reported-reading.ts';

type Metered = Pick<ReportedReading, 'periodStart' | 'periodEnd' | 'gpuSeconds'>;

/** Fine enough to tell one second too many in thirty thousand years, and far from any limit of a bigint. */
const parts = 10n ** 12n;

/**
 * The first moment from which on readings together report more accelerators than there are, each its seconds spread
 * evenly over its period; null when they never do. Computed in whole parts of an accelerator, rounded down.
 */
export function firstMomentAbove(accelerators: number, readings: readonly Metered[]): Date | null {
  const steps = new Map<number, bigint>();
  const step = (at: number, by: bigint) => steps.set(at, (steps.get(at) ?? 0n) + by);
  for (const { periodStart, periodEnd, gpuSeconds } of readings) {
    const [start, end] = [periodStart.getTime(), periodEnd.getTime()];
    const reported = (gpuSeconds * 1000n * parts) / BigInt(end - start);
    step(start, reported);
    step(end, -reported);
  }
  const most = BigInt(accelerators) * parts;
  let now = 0n;
  for (const [at, by] of [...steps].sort(([one], [other]) => one - other)) {
    now += by;
    if (now > most) return new Date(at);
  }
  return null;
}
