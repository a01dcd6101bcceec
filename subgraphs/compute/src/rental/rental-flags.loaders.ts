import type { Database } from '@voucher-graph/subgraph-kit';
import DataLoader from 'dataloader';
import type { RentalFlag } from '../__generated__/schema.ts';

/** From how many metered seconds on a rental is worth a look, and below which share of working cores it is idle. */
const secondsAtLeast = 100 * 3600;
const workingShareBelow = 1 / 20;

export function createRentalFlagLoaders(database: Database) {
  return {
    flagsByRental: new DataLoader<string, readonly RentalFlag[]>(async (ids) => {
      const idle = await database.query<{ readonly id: string }>(
        `SELECT rental_id AS id FROM compute.usage_reading WHERE rental_id = ANY ($1::uuid[]) GROUP BY rental_id
         HAVING sum(gpu_seconds) >= $2 AND sum(sm_active_seconds) < sum(gpu_seconds) * $3::numeric`,
        [ids, secondsAtLeast, workingShareBelow],
      );
      const found = new Set(idle.map(({ id }) => id));
      return ids.map((id): readonly RentalFlag[] => (found.has(id) ? ['IDLE'] : []));
    }),
  };
}
