import { createHash } from 'node:crypto';
import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import type { RecordUsageInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { judgeReadings } from './judge-readings.ts';
import { leaveOutRepeats } from './leave-out-repeats.ts';
import { readEvents } from './read-events.ts';
import { refuse, type Refusal } from './refuse-usage.ts';
import { contentOf, eventKey, type ReportedReading } from './reported-reading.ts';
import { findRecorded, lockRental, writeReadings, type Call } from './usage-statements.ts';

export type UsageRecorded = {
  readonly rentalId: string;
  readonly accepted: number;
  readonly duplicates: number;
};

/**
 * Records what a provider's meters reported for one of its rentals: all readings and the rental's total commit together,
 * or nothing does. Events are told apart by source and id, so that a call may be sent again.
 *
 * Locks, in this order: the rental's row; then, as they are written, events in the order of their keys.
 */
export async function recordUsage(
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
  input: RecordUsageInput,
): Promise<UsageRecorded | Refusal> {
  if (!isUuid(input.rentalId)) throw malformed(input.rentalId);
  const reported = readEvents(input);
  if ('refusal' in reported) return reported;
  const call: Call = {
    rentalId: input.rentalId,
    providerId: viewer.providerId ?? null,
    reported: [...reported].sort(byKey),
    hash: createHash('sha256').update(reported.map(contentOf).join('\n')).digest('base64url'),
  };
  const attempt = () => database.transaction((query) => record(query, call));
  try {
    return await attempt();
  } catch (error) {
    if (!isRecordedMeanwhile(error)) throw error;
    return attempt(); // which now sees the event that a call for another rental has recorded
  }
}

async function record(query: Query, call: Call): Promise<UsageRecorded | Refusal> {
  // The row lock queues rivals, so that what is read below has seen all of them.
  const rental = await lockRental(query, call);
  if (!rental) return refuse('RENTAL_NOT_FOUND');
  const recorded = await findRecorded(query, rental.id, call);
  const fresh = leaveOutRepeats(rental.id, recorded, call.reported);
  if ('refusal' in fresh) return fresh;
  if (fresh.length > 0) {
    const ofRental = recorded.filter(({ rentalId }) => rentalId === rental.id);
    const refusal = judgeReadings({ rental, recorded: ofRental, fresh });
    if (refusal) return refusal;
    await writeReadings(query, { call, rental, recorded: ofRental, fresh });
  }
  const accepted = fresh.length + recorded.filter(({ callHash }) => callHash === call.hash).length;
  return { rentalId: rental.id, accepted, duplicates: call.reported.length - accepted };
}

function byKey(one: ReportedReading, other: ReportedReading): number {
  const [a, b] = [one, other].map(({ source, eventId }) => eventKey(source, eventId)) as [string, string];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The constraint that tells events apart found one that was not there when the call looked. */
function isRecordedMeanwhile(error: unknown): boolean {
  return (error as { readonly constraint?: unknown }).constraint === 'usage_reading_counts_once';
}
