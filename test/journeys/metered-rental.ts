import { readFileSync } from 'node:fs';
import type { Databases } from '@voucher-graph/platform';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { parse, print, separateOperations } from 'graphql';

// A rental that is metered from the beginning, and the mutation that does it: the provider's step of the rental journey.

const journey = readFileSync(
  new URL('../../packages/platform/operations/rental-journey.graphql', import.meta.url),
  'utf8',
);
/** Without the journey's other steps, as a client sends one operation. */
export const recordUsage = print(
  mustFind(separateOperations(parse(journey, { noLocation: true }))['RecordUsage'], 'RecordUsage'),
);

const hourMs = 3_600_000;

export type MeteredRental = { readonly id: string; readonly providerId: string; readonly startedAt: Date };

/** Who works for its provider. */
export function operatorOf({ providerId }: Pick<MeteredRental, 'providerId'>): Viewer {
  return { subject: 'an operator', scopes: ['provider.operator'], providerId };
}

/** A copy of a seeded rental, of 8 accelerators, that has been running since and has no readings yet. */
export async function aRentalSince({ compute }: Pick<Databases, 'compute'>, hours: number): Promise<MeteredRental> {
  const startedAt = new Date((Math.floor(Date.now() / hourMs) - hours) * hourMs);
  const [rental] = await compute.transaction((query) =>
    query<MeteredRental>(
      `INSERT INTO compute.rental
       SELECT (jsonb_populate_record(rental, jsonb_build_object('id', $1::text, 'gpu_count', 8, 'gpu_seconds', 0,
           'subsidy_fen', 0, 'quoted_at', $2::timestamptz, 'contracted_at', $2::timestamptz, 'started_at', $2::timestamptz,
           'ends_at', $2::timestamptz + interval '1 year'))).*
         FROM compute.rental rental WHERE status = 'ACTIVE' ORDER BY id LIMIT 1
       RETURNING id, provider_id AS "providerId", started_at AS "startedAt"`,
      [uuidv7(), startedAt],
    ),
  );
  return mustFind(rental, 'A rental that is active');
}

/** An hour of all 8 accelerators. */
export function anEvent({ id, startedAt }: MeteredRental, hour: number, data: object = {}) {
  const at = (hours: number) => new Date(startedAt.getTime() + hours * hourMs).toISOString();
  return {
    source: 'urn:meter:journey',
    id: `${id}/${hour}`,
    type: 'voucher-graph.usage.metered.v1',
    time: at(hour + 1),
    subject: id,
    data: {
      periodStart: at(hour),
      periodEnd: at(hour + 1),
      gpuHours: '8.00',
      busyGpuHours: '6.50',
      smActiveGpuHours: '4.25',
      ...data,
    },
  };
}
