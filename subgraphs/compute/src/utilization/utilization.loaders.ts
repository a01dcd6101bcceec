import { type Database } from '@voucher-graph/subgraph-kit';
import DataLoader from 'dataloader';

/** Whole days, from the first instant of one to the first instant after the other. */
export type UtilizationAsk = { readonly providerId: string; readonly from: Date; readonly until: Date };

export type UtilizationRow = {
  readonly capacityGpuHours: string;
  readonly allocatedGpuHours: string;
  readonly busyGpuHours: string;
  readonly smActiveGpuHours: string;
  readonly subsidizedGpuHours: string;
  readonly allocationRate: number | null;
  readonly busyRate: number | null;
  readonly smActiveRate: number | null;
  readonly from: string;
  readonly to: string;
};

/** A reading that reaches over the edge of the days asked for counts by the share of its period that lies within. */
const statement = `
SELECT ${['capacity', 'allocated', 'busy', 'smActive', 'subsidized']
  .map((what) => `trunc(total."${what}" / 3600, 2)::text AS "${what}GpuHours"`)
  .join(', ')},
  round(total."allocated" / nullif(total."capacity", 0), 6)::float8 AS "allocationRate",
  round(total."busy" / nullif(total."capacity", 0), 6)::float8 AS "busyRate",
  round(total."smActive" / nullif(total."capacity", 0), 6)::float8 AS "smActiveRate"
FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS ask (provider_id, "from", until, n)
CROSS JOIN LATERAL (
  SELECT coalesce(sum(device.count * greatest(0, extract(epoch FROM ask.until
    - greatest(ask."from", data_center.commissioned_on::timestamp AT TIME ZONE 'Asia/Shanghai')))), 0) AS seconds
  FROM compute.data_center data_center JOIN compute.device device ON device.data_center_id = data_center.id
  WHERE data_center.provider_id = ask.provider_id
) AS capacity
CROSS JOIN LATERAL (
  SELECT coalesce(sum(reading.gpu_seconds * within.share), 0) AS allocated,
    coalesce(sum(reading.busy_seconds * within.share), 0) AS busy,
    coalesce(sum(reading.sm_active_seconds * within.share), 0) AS sm_active,
    coalesce(sum(reading.gpu_seconds * within.share) FILTER (WHERE rental.subsidy_fen > 0), 0) AS subsidized
  FROM compute.usage_reading reading
  JOIN compute.rental rental ON rental.id = reading.rental_id
  CROSS JOIN LATERAL (
    SELECT extract(epoch FROM least(reading.period_end, ask.until) - greatest(reading.period_start, ask."from"))
      / extract(epoch FROM reading.period_end - reading.period_start) AS share
  ) AS within
  WHERE reading.provider_id = ask.provider_id AND reading.period_end > ask."from" AND reading.period_start < ask.until
) AS metered
CROSS JOIN LATERAL (
  SELECT capacity.seconds AS "capacity", metered.allocated AS "allocated", metered.busy AS "busy",
    metered.sm_active AS "smActive", metered.subsidized AS "subsidized"
) AS total
ORDER BY ask.n`;

export function createUtilizationLoaders(database: Database) {
  return {
    utilization: new DataLoader<UtilizationAsk, Omit<UtilizationRow, 'from' | 'to'>, string>(
      (asks) =>
        database.query(statement, [
          asks.map(({ providerId }) => providerId),
          asks.map(({ from }) => from),
          asks.map(({ until }) => until),
        ]),
      { cacheKeyFn: (ask) => JSON.stringify(ask) },
    ),
  };
}
