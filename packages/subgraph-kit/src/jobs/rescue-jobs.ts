import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** Every few seconds, frees what a killed worker had taken, and shortens the longest waits between tries. */
export async function rescueJobs(
  pool: pg.Pool,
  {
    schema,
    secondsAtMost,
    signal,
  }: { readonly schema: string; readonly secondsAtMost: number; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await pool
      .query(
        `SELECT ${schema}.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM ${schema}._private_jobs
          WHERE locked_at < now() - make_interval(secs => $1) HAVING count(*) > 0`,
        [secondsAtMost],
      )
      .then(() =>
        pool.query(
          `SELECT ${schema}.reschedule_jobs(array_agg(id), run_at := now() + interval '1 minute')
             FROM ${schema}._private_jobs WHERE attempts > 0 AND locked_at IS NULL AND run_at > now() + interval '1 minute'
           HAVING count(*) > 0`,
        ),
      )
      .catch(() => undefined); // the database is away: the worker waits for it too
    await sleep((secondsAtMost * 1000) / 4, undefined, { signal }).catch(() => undefined);
  }
}
