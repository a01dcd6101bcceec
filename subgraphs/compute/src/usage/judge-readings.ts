import type { RentalStatus } from '../__generated__/schema.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { eventName, refuse, type Refusal } from './refuse-usage.ts';
import { eventKey, isOriginal, type ReportedReading } from './reported-reading.ts';

/** What a rental allows its meters to report. */
export type MeteredRental = {
  readonly id: string;
  readonly status: RentalStatus;
  readonly gpuCount: number;
  readonly startedAt: Date | null;
  /** When it ends by contract, or has ended before. */
  readonly until: Date;
  /** The database's clock. */
  readonly now: Date;
};

/** What is judged: readings of one rental, those that are recorded as far as they touch the same time. */
type Case = {
  readonly rental: MeteredRental;
  readonly recorded: readonly ReportedReading[];
  readonly fresh: readonly ReportedReading[];
};

/** Which rule forbids to record these readings; null when none does. */
export function judgeReadings(given: Case): Refusal | null {
  return (
    judgeTime(given) ?? judgeCorrections(given) ?? judgeOverlaps(given) ?? judgeQuantities(given.rental.gpuCount, given)
  );
}

/** A rental is metered from its handover on, and late readings come until its meter is closed. */
const metered: readonly RentalStatus[] = ['ACTIVE', 'SUSPENDED', 'ENDED'];

function judgeTime({ rental: { status, startedAt, until, now }, fresh }: Case): Refusal | null {
  if (!metered.includes(status) || startedAt === null) return refuse('RENTAL_NOT_METERED', status);
  for (const reading of fresh) {
    const { periodStart, periodEnd, reportedAt } = reading;
    if (periodStart < startedAt || periodEnd > until) return refuse('PERIOD_OUTSIDE_RENTAL', eventName(reading));
    if (periodEnd > now || (reportedAt ?? now) > now) return refuse('IN_THE_FUTURE', eventName(reading));
  }
  return null;
}

function judgeCorrections({ recorded, fresh }: Case): Refusal | null {
  const originals = new Map(
    [...recorded, ...fresh].filter(isOriginal).map((reading) => [eventKey(reading.source, reading.eventId), reading]),
  );
  for (const correction of fresh) {
    if (correction.corrects === null) continue;
    const original = originals.get(eventKey(correction.source, correction.corrects));
    if (!original || !hasSamePeriod(original, correction)) return refuse('CORRECTS_NOTHING', eventName(correction));
  }
  return null;
}

function judgeOverlaps({ recorded, fresh }: Case): Refusal | null {
  const isFresh = new Set(fresh);
  const latest = new Map<string, ReportedReading>();
  const byStart = [...recorded, ...fresh]
    .filter(isOriginal)
    .sort((a, b) => Number(a.periodStart) - Number(b.periodStart));
  for (const reading of byStart) {
    const before = latest.get(reading.source);
    if (before && before.periodEnd > reading.periodStart && (isFresh.has(reading) || isFresh.has(before)))
      return refuse('PERIOD_OVERLAPS', eventName(isFresh.has(reading) ? reading : before));
    if (!before || reading.periodEnd > before.periodEnd) latest.set(reading.source, reading);
  }
  return null;
}

function hasSamePeriod(one: ReportedReading, other: ReportedReading): boolean {
  return (
    one.periodStart.getTime() === other.periodStart.getTime() && one.periodEnd.getTime() === other.periodEnd.getTime()
  );
}
