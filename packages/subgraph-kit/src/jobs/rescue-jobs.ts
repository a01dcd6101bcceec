import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { defineGauge } from '../telemetry/instruments.ts';

export type RescueOptions = {
  readonly subgraph: string;
  readonly schema: string;
  readonly secondsAtMost: number;
  readonly signal: AbortSignal;
};

/** After so many tries it is hardly chance any more. */
const triesUntilStuck = 5;

const stuckJobs = defineGauge({
  name: 'job.stuck',
  unit: '{job}',
  description: `Jobs that were tried ${triesUntilStuck} times and are not done`,
});

/**
 * Every few seconds, frees what a killed worker had taken, shortens the longest waits between tries, and counts what is
 * stuck.
 */
export async function rescueJobs(
  pool: pg.Pool,
  { subgraph, schema, secondsAtMost, signal }: RescueOptions,
): Promise<void> {
  let stuck = 0;
  const stopTelling = stuckJobs.observe(() => [{ value: stuck, labels: { subgraph } }]);
  const rescue = async () => {
    await pool.query(
      `SELECT ${schema}.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM ${schema}._private_jobs
        WHERE locked_at < now() - make_interval(secs => $1) HAVING count(*) > 0`,
      [secondsAtMost],
    );
    await pool.query(
      `SELECT ${schema}.reschedule_jobs(array_agg(id), run_at := now() + interval '1 minute')
         FROM ${schema}._private_jobs WHERE attempts > 0 AND locked_at IS NULL AND run_at > now() + interval '1 minute'
       HAVING count(*) > 0`,
    );
    const { rows } = await pool.query<{ stuck: number }>(
      `SELECT count(*)::int AS stuck FROM ${schema}._private_jobs WHERE attempts >= $1`,
      [triesUntilStuck],
    );
    stuck = rows[0]?.stuck ?? 0;
  };
  while (!signal.aborted) {
    await rescue().catch(() => undefined); // the database is away: the worker waits for it too
    await sleep((secondsAtMost * 1000) / 4, undefined, { signal }).catch(() => undefined);
  }
  stopTelling();
}
