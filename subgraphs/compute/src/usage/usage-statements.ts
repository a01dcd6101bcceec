import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { MeteredRental } from './judge-readings.ts';
import { eventKey, type RecordedReading, type ReportedReading } from './reported-reading.ts';

// What recording usage says to the database: three statements, whatever the number of readings.

/** What one call reports for one rental. */
export type Call = {
  readonly rentalId: string;
  readonly providerId: string | null;
  readonly reported: readonly ReportedReading[];
  /** Of all that it says: the same call, sent again, is known by it. */
  readonly hash: string;
};

/** Only its own provider finds it. The lock is held to the end of the transaction. */
export async function lockRental(query: Query, { rentalId, providerId }: Call): Promise<MeteredRental | undefined> {
  const [rental] = await query<MeteredRental>(
    `SELECT id, status, gpu_count AS "gpuCount", started_at AS "startedAt", least(ended_at, ends_at) AS "until", now() AS "now"
       FROM compute.rental WHERE id = $1 AND provider_id = $2 FOR NO KEY UPDATE`,
    [rentalId, providerId],
  );
  return rental;
}

/** Those of the call's events that are recorded, for whichever rental; and all that touch their time, for this one. */
export function findRecorded(
  query: Query,
  rentalId: string,
  { providerId, reported }: Call,
): Promise<readonly RecordedReading[]> {
  const select = `SELECT reading.id, reading.rental_id AS "rentalId", reading.source, reading.event_id AS "eventId",
      reading.period_start AS "periodStart", reading.period_end AS "periodEnd", reading.gpu_seconds AS "gpuSeconds",
      reading.busy_seconds AS "busySeconds", reading.sm_active_seconds AS "smActiveSeconds",
      corrected.event_id AS "corrects", reading.reported_at AS "reportedAt", reading.call_hash AS "callHash"
    FROM compute.usage_reading reading LEFT JOIN compute.usage_reading corrected ON corrected.id = reading.corrects_id`;
  const starts = reported.map(({ periodStart }) => periodStart.getTime());
  const ends = reported.map(({ periodEnd }) => periodEnd.getTime());
  return query<RecordedReading>(
    `${select} WHERE reading.provider_id = $1
        AND (reading.source, reading.event_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
     UNION ${select} WHERE reading.rental_id = $4 AND reading.period_end > $5 AND reading.period_start < $6`,
    [
      providerId,
      reported.map(({ source }) => source),
      reported.map(({ eventId }) => eventId),
      rentalId,
      new Date(Math.min(...starts)),
      new Date(Math.max(...ends)),
    ],
  );
}

type Written = {
  readonly call: Call;
  readonly rental: MeteredRental;
  readonly recorded: readonly RecordedReading[];
  readonly fresh: readonly ReportedReading[];
};

/** Adds to the rental's total what is written, in the same statement. */
export async function writeReadings(query: Query, { call, rental, recorded, fresh }: Written): Promise<void> {
  const lines = fresh.map((reading) => ({ ...reading, id: uuidv7() }));
  const ids = new Map([...recorded, ...lines].map(({ source, eventId, id }) => [eventKey(source, eventId), id]));
  const correctsId = ({ source, corrects }: ReportedReading) =>
    corrects === null ? null : ids.get(eventKey(source, corrects));
  await query(
    `WITH written AS (
       INSERT INTO compute.usage_reading (rental_id, provider_id, call_hash, recorded_at, id, source, event_id, period_start,
         period_end, gpu_seconds, busy_seconds, sm_active_seconds, corrects_id, reported_at)
       SELECT $1, $2, $3, now(), line.*
         FROM unnest($4::uuid[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::bigint[], $10::bigint[],
           $11::bigint[], $12::uuid[], $13::timestamptz[]) AS line
       RETURNING gpu_seconds)
     UPDATE compute.rental SET gpu_seconds = gpu_seconds + (SELECT sum(written.gpu_seconds)::bigint FROM written)
      WHERE id = $1`,
    [
      rental.id,
      call.providerId,
      call.hash,
      lines.map(({ id }) => id),
      lines.map(({ source }) => source),
      lines.map(({ eventId }) => eventId),
      lines.map(({ periodStart }) => periodStart),
      lines.map(({ periodEnd }) => periodEnd),
      lines.map(({ gpuSeconds }) => gpuSeconds),
      lines.map(({ busySeconds }) => busySeconds),
      lines.map(({ smActiveSeconds }) => smActiveSeconds),
      lines.map(correctsId),
      lines.map(({ reportedAt }) => reportedAt),
    ],
  );
}
