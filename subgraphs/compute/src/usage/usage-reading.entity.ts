import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

/** What one meter reported for one period: a CloudEvent, unique by provider, source and id; append-only. Times in seconds. */
export type UsageReading = {
  readonly id: string;
  readonly rentalId: string;
  readonly providerId: string;
  readonly source: string;
  readonly eventId: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  /** Allocated. */
  readonly gpuSeconds: bigint;
  /** Of these, with at least one kernel running. */
  readonly busySeconds: bigint;
  /** Of these, weighted by the share of cores that worked. */
  readonly smActiveSeconds: bigint;
  /** The reading that this one corrects: its seconds are then differences, and may be negative. */
  readonly correctsId: string | null;
  /** When the meter wrote it, where it said so. */
  readonly reportedAt: Date | null;
  readonly recordedAt: Date;
  /** Of the call that recorded it, so that the same call again gets the same answer; null where none did. */
  readonly callHash: string | null;
};

export const UsageReadingEntity = new EntitySchema<UsageReading>({
  name: 'UsageReading',
  tableName: 'usage_reading',
  columns: {
    id: { type: 'uuid', primary: true },
    rentalId: { name: 'rental_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    source: { type: 'text' },
    eventId: { name: 'event_id', type: 'text' },
    periodStart: { name: 'period_start', type: 'timestamptz' },
    periodEnd: { name: 'period_end', type: 'timestamptz' },
    gpuSeconds: { name: 'gpu_seconds', type: 'bigint', transformer: bigintColumn },
    busySeconds: { name: 'busy_seconds', type: 'bigint', transformer: bigintColumn },
    smActiveSeconds: { name: 'sm_active_seconds', type: 'bigint', transformer: bigintColumn },
    correctsId: { name: 'corrects_id', type: 'uuid', nullable: true },
    reportedAt: { name: 'reported_at', type: 'timestamptz', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    callHash: { name: 'call_hash', type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      name: 'usage_reading_comes_from_the_rentals_provider',
      target: 'Rental',
      columnNames: ['rentalId', 'providerId'],
      referencedColumnNames: ['id', 'providerId'],
    },
    {
      name: 'usage_reading_corrects_fkey',
      target: 'UsageReading',
      columnNames: ['correctsId'],
      referencedColumnNames: ['id'],
    },
  ],
  uniques: [{ name: 'usage_reading_counts_once', columns: ['providerId', 'source', 'eventId'] }],
  indices: [
    { name: 'usage_reading_rental_idx', columns: ['rentalId', 'id'] },
    { name: 'usage_reading_rental_period_idx', columns: ['rentalId', 'periodEnd'] },
    { name: 'usage_reading_provider_idx', columns: ['providerId', 'periodEnd'] },
  ],
  checks: [
    { name: 'usage_reading_period_is_not_empty', expression: 'period_end > period_start' },
    { name: 'usage_reading_works_no_longer_than_it_is_busy', expression: 'gpu_seconds >= busy_seconds' },
  ],
});
