import type { Context } from '../context.ts';
import { ourselves } from './move.ts';

/** The job of each midnight in China: licenses whose last day is over expire. */
export async function expireLicenses(_payload: unknown, { database }: Pick<Context, 'database'>): Promise<void> {
  await database.transaction((query) =>
    query(
      `WITH ended AS (
         SELECT id, status FROM datasets.license
          WHERE status IN ('ACTIVE', 'SUSPENDED') AND valid_until < (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date
          ORDER BY id FOR NO KEY UPDATE),
       moved AS (
         UPDATE datasets.license license SET status = 'EXPIRED' FROM ended WHERE license.id = ended.id)
       INSERT INTO datasets.license_event (license_id, number, verb, from_status, to_status, role, actor, reason)
       SELECT id, (SELECT count(*) + 1 FROM datasets.license_event WHERE license_id = ended.id), 'expire', status, 'EXPIRED',
              $1, $2, 'Its term has run.' FROM ended`,
      [ourselves.role, ourselves.actor],
    ),
  );
}
