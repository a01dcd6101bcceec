import { columns, defineList, defineRows, pageLoader, type Database } from '@voucher-graph/subgraph-kit';
import { gpuHours } from '../gpu-hours.ts';
import { UsageReadingEntity, type UsageReading } from './usage-reading.entity.ts';

export type UsageReadingRow = UsageReading & {
  readonly gpuHours: string;
  readonly busyGpuHours: string;
  readonly smActiveGpuHours: string;
};

const usageRows = defineRows<UsageReadingRow>({
  select: [
    columns(UsageReadingEntity, 'reading'),
    `${gpuHours('reading.gpu_seconds')} AS "gpuHours"`,
    `${gpuHours('reading.busy_seconds')} AS "busyGpuHours"`,
    `${gpuHours('reading.sm_active_seconds')} AS "smActiveGpuHours"`,
  ],
  from: 'compute.usage_reading reading',
  id: 'reading.id',
});

const usageList = defineList<UsageReadingRow>({ rows: usageRows, parent: 'reading.rental_id', orders: {} });

export function createUsageLoaders(database: Database) {
  return { usagePage: pageLoader(database, usageList) };
}
