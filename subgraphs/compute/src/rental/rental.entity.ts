import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type { RentalStatus } from '../__generated__/schema.ts';

/** Amounts in fen, accelerator-time in seconds. */
export type Rental = {
  readonly id: string;
  readonly companyId: string;
  /** Where it was registered when it asked (GB/T 2260): whose officers look after it. */
  readonly companyRegionCode: string | null;
  readonly offerId: string;
  readonly providerId: string;
  readonly status: RentalStatus;
  readonly gpuCount: number;
  /** As quoted; later prices of the offer do not touch it. */
  readonly pricePerGpuHour: bigint;
  readonly orderedGpuSeconds: bigint;
  /** Metered so far: what the usage readings add up to. */
  readonly gpuSeconds: bigint;
  /** Time times price / 3600, rounded down: of the time ordered, and once the meter is closed of the time metered. */
  readonly cost: bigint;
  /** What the rental's vouchers pay; see `RentalVoucher`. */
  readonly subsidy: bigint;
  readonly quotedAt: Date;
  readonly contractedAt: Date | null;
  readonly startedAt: Date | null;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly synthetic: boolean;
};

export const RentalEntity = new EntitySchema<Rental>({
  name: 'Rental',
  tableName: 'rental',
  columns: {
    id: { type: 'uuid', primary: true },
    companyId: { name: 'company_id', type: 'uuid' },
    companyRegionCode: { name: 'company_region_code', type: 'text', nullable: true },
    offerId: { name: 'offer_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    status: { type: 'text' },
    gpuCount: { name: 'gpu_count', type: 'integer' },
    pricePerGpuHour: { name: 'price_per_gpu_hour_fen', type: 'bigint', transformer: bigintColumn },
    orderedGpuSeconds: { name: 'ordered_gpu_seconds', type: 'bigint', transformer: bigintColumn },
    gpuSeconds: { name: 'gpu_seconds', type: 'bigint', transformer: bigintColumn },
    cost: { name: 'cost_fen', type: 'bigint', transformer: bigintColumn },
    subsidy: { name: 'subsidy_fen', type: 'bigint', transformer: bigintColumn },
    quotedAt: { name: 'quoted_at', type: 'timestamptz' },
    contractedAt: { name: 'contracted_at', type: 'timestamptz', nullable: true },
    startedAt: { name: 'started_at', type: 'timestamptz', nullable: true },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    synthetic: { type: 'boolean' },
  },
  foreignKeys: [
    {
      name: 'rental_offer_is_the_providers',
      target: 'Offer',
      columnNames: ['offerId', 'providerId'],
      referencedColumnNames: ['id', 'providerId'],
    },
  ],
  uniques: [{ name: 'rental_of_provider', columns: ['id', 'providerId'] }],
  indices: [
    { name: 'rental_subsidized_idx', columns: ['id'], where: 'subsidy_fen > 0' },
    { name: 'rental_subsidized_company_idx', columns: ['companyId', 'id'], where: 'subsidy_fen > 0' },
    { name: 'rental_provider_idx', columns: ['providerId', 'id'] },
    { name: 'rental_offer_idx', columns: ['offerId'] },
    { name: 'rental_quoted_at_idx', columns: ['quotedAt', 'id'], where: 'subsidy_fen > 0' },
    { name: 'rental_ends_at_idx', columns: ['endsAt', 'id'], where: 'subsidy_fen > 0' },
    { name: 'rental_cost_idx', columns: ['cost', 'id'], where: 'subsidy_fen > 0' },
    { name: 'rental_subsidy_idx', columns: ['subsidy', 'id'], where: 'subsidy_fen > 0' },
    { name: 'rental_gpu_seconds_idx', columns: ['gpuSeconds', 'id'], where: 'subsidy_fen > 0' },
  ],
  // Their texts stand in the migration; TypeORM compares names.
  checks: [
    { name: 'rental_company_region_is_a_code', expression: 'company_region_code' },
    { name: 'rental_status_is_known', expression: 'status' },
    { name: 'rental_quantities_are_possible', expression: 'gpu_count' },
    { name: 'rental_cost_is_time_times_price', expression: 'cost_fen' },
    { name: 'rental_subsidy_is_at_most_its_cost', expression: 'subsidy_fen' },
    { name: 'rental_steps_are_in_order', expression: 'quoted_at' },
    { name: 'rental_has_come_as_far_as_its_status', expression: 'status' },
    { name: 'rental_without_contract_has_no_subsidy', expression: 'subsidy_fen' },
  ],
});
