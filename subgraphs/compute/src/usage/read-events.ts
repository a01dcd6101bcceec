import { fault } from '@voucher-graph/subgraph-kit';
import type { RecordUsageInput, UsageEventInput } from '../__generated__/schema.ts';
import { wholeSeconds } from '../whole-seconds.ts';
import { eventName, eventsAtMost, eventType, refuse, type Refusal } from './refuse-usage.ts';
import type { ReportedReading } from './reported-reading.ts';

/** Reads events as they came, and refuses those that are wrong whatever else is known. */
export function readEvents({ rentalId, events }: RecordUsageInput): readonly ReportedReading[] | Refusal {
  if (events.length === 0) return refuse('NO_EVENTS');
  if (events.length > eventsAtMost) return refuse('TOO_MANY_EVENTS', String(events.length));
  const readings: ReportedReading[] = [];
  for (const event of events) {
    const reading = readEvent(event, rentalId);
    if ('refusal' in reading) return reading;
    readings.push(reading);
  }
  return readings;
}

function readEvent(event: UsageEventInput, rentalId: string): ReportedReading | Refusal {
  const { source, id: eventId, type, subject, time, data } = event;
  checkSource(source);
  checkId(eventId);
  if (typeof data.corrects === 'string') checkId(data.corrects);
  const name = eventName({ source, eventId });
  if (type !== eventType || (subject ?? rentalId).toLowerCase() !== rentalId.toLowerCase())
    return refuse('NOT_A_READING', name);
  const [gpuSeconds, busySeconds, smActiveSeconds] = [data.gpuHours, data.busyGpuHours, data.smActiveGpuHours].map(
    wholeSeconds,
  ) as [bigint | null, bigint | null, bigint | null];
  if (gpuSeconds === null || busySeconds === null || smActiveSeconds === null) return refuse('NOT_WHOLE_SECONDS', name);
  const [periodStart, periodEnd] = [new Date(data.periodStart), new Date(data.periodEnd)];
  if (periodEnd <= periodStart) return refuse('PERIOD_EMPTY', name);
  return {
    source,
    eventId,
    periodStart,
    periodEnd,
    gpuSeconds,
    busySeconds,
    smActiveSeconds,
    corrects: data.corrects ?? null,
    reportedAt: typeof time === 'string' ? new Date(time) : null,
  };
}

/** As CloudEvents has it, a URI reference (RFC 3986): by its characters. */
function checkSource(source: string): void {
  if (!/^[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,200}$/.test(source))
    throw fault(
      'BAD_USER_INPUT',
      'A source is no URI reference of 1 to 200 characters: give one such as "urn:meter:7".',
    );
}

/** As CloudEvents has it, a text without control characters and halves of surrogate pairs. */
function checkId(id: string): void {
  if (!/^[^\p{Cc}\p{Cs}]{1,200}$/u.test(id))
    throw fault(
      'BAD_USER_INPUT',
      'An event id is no text of 1 to 200 characters without control characters: give one.',
    );
}
