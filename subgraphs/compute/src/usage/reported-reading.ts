import type { UsageReading } from './usage-reading.entity.ts';

/** What an event reports, in the units of the table. */
export type ReportedReading = Omit<UsageReading, 'id' | 'rentalId' | 'providerId' | 'correctsId' | keyof Recording> & {
  /** The id of the event that this one corrects, of the same source. */
  readonly corrects: string | null;
};

/** One that is in the table. */
export type RecordedReading = ReportedReading & Pick<UsageReading, 'id' | 'rentalId' | 'callHash'>;

type Recording = Pick<UsageReading, 'recordedAt' | 'callHash'>;

/** Names an event among its provider's: a source holds no space. */
export function eventKey(source: string, eventId: string): string {
  return `${source} ${eventId}`;
}

/** Whether it is a reading, not the correction of one. */
export function isOriginal({ corrects }: ReportedReading): boolean {
  return corrects === null;
}

/** All that an event says, as one text: two with the same are the same event. */
export function contentOf(reading: ReportedReading): string {
  const { source, eventId, periodStart, periodEnd, reportedAt, corrects } = reading;
  const seconds = [reading.gpuSeconds, reading.busySeconds, reading.smActiveSeconds].map(String);
  return JSON.stringify([source, eventId, periodStart, periodEnd, ...seconds, corrects, reportedAt]);
}
