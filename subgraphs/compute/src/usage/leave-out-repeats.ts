import { eventName, refuse, type Refusal } from './refuse-usage.ts';
import { contentOf, eventKey, type RecordedReading, type ReportedReading } from './reported-reading.ts';

/**
 * Leaves out events that are recorded already, or that stand in the call before; one of these with another content is
 * refused.
 */
export function leaveOutRepeats(
  rentalId: string,
  recorded: readonly RecordedReading[],
  reported: readonly ReportedReading[],
): readonly ReportedReading[] | Refusal {
  const known = new Map<string, string>();
  for (const reading of recorded)
    known.set(eventKey(reading.source, reading.eventId), reading.rentalId === rentalId ? contentOf(reading) : '');
  const fresh: ReportedReading[] = [];
  for (const reading of reported) {
    const key = eventKey(reading.source, reading.eventId);
    const [before, content] = [known.get(key), contentOf(reading)];
    if (before === content) continue;
    if (before !== undefined) return refuse('EVENT_CHANGED', eventName(reading));
    known.set(key, content);
    fresh.push(reading);
  }
  return fresh;
}
