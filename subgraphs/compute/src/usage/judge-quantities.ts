import { firstMomentAbove } from './first-moment-above.ts';
import { eventName, refuse, type Refusal } from './refuse-usage.ts';
import { eventKey, isOriginal, type ReportedReading } from './reported-reading.ts';

/** Which rule forbids these hours, each reading counted with its corrections; null when none does. */
export function judgeQuantities(
  gpuCount: number,
  { recorded, fresh }: { readonly recorded: readonly ReportedReading[]; readonly fresh: readonly ReportedReading[] },
): Refusal | null {
  const counted = countCorrections([...recorded, ...fresh]);
  for (const reading of fresh) {
    const total = counted.get(eventKey(reading.source, reading.corrects ?? reading.eventId)) ?? reading;
    // What is wrong by itself is not made right by a correction in the same call.
    for (const { gpuSeconds, busySeconds, smActiveSeconds } of isOriginal(reading) ? [reading, total] : [total]) {
      if (gpuSeconds < 0n || busySeconds < 0n || smActiveSeconds < 0n) return refuse('BELOW_ZERO', eventName(reading));
      if (busySeconds > gpuSeconds) return refuse('BUSY_ABOVE_TOTAL', eventName(reading));
      if (smActiveSeconds > busySeconds) return refuse('SM_ACTIVE_ABOVE_BUSY', eventName(reading));
    }
    // Corrections may cancel out; each alone must fit into its column.
    if (largestOf(reading) > rentedSeconds(gpuCount, reading))
      return refuse('MORE_THAN_RENTED', `By ${eventName(reading)}`);
  }
  const above = firstMomentAbove(gpuCount, [...counted.values()]);
  return above ? refuse('MORE_THAN_RENTED', `From ${above.toISOString()} on`) : null;
}

function countCorrections(readings: readonly ReportedReading[]): ReadonlyMap<string, ReportedReading> {
  const originals = readings.filter(isOriginal);
  const corrections = readings.filter((reading) => !isOriginal(reading));
  const counted = new Map<string, ReportedReading>();
  for (const reading of [...originals, ...corrections]) {
    const key = eventKey(reading.source, reading.corrects ?? reading.eventId);
    const before = counted.get(key);
    counted.set(key, before ? add(before, reading) : reading);
  }
  return counted;
}

function add(reading: ReportedReading, correction: ReportedReading): ReportedReading {
  return {
    ...reading,
    gpuSeconds: reading.gpuSeconds + correction.gpuSeconds,
    busySeconds: reading.busySeconds + correction.busySeconds,
    smActiveSeconds: reading.smActiveSeconds + correction.smActiveSeconds,
  };
}

function largestOf({ gpuSeconds, busySeconds, smActiveSeconds }: ReportedReading): bigint {
  return [gpuSeconds, busySeconds, smActiveSeconds].reduce((largest, each) => {
    const size = each < 0n ? -each : each;
    return size > largest ? size : largest;
  }, 0n);
}

/** What all rented accelerators give in a period, rounded up to the second. */
function rentedSeconds(gpuCount: number, { periodStart, periodEnd }: ReportedReading): bigint {
  return (BigInt(gpuCount) * BigInt(periodEnd.getTime() - periodStart.getTime()) + 999n) / 1000n;
}
