import type { Query } from '../database.ts';
import { jobsSchemaName } from './jobs-schema.ts';

export type Job = {
  /** The subgraph that adds and does it. */
  readonly subgraph: string;
  /** Which of its `jobs`. */
  readonly task: string;
  /** One a cause: while a job of this key waits, another replaces it. */
  readonly key: string;
  /** What JSON can hold. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The earliest moment, in seconds from the database's now. */
  readonly afterSeconds?: number;
};

/** So often that it is for ever: a job ends when it is done. */
const attemptsAtMost = 32_000;

/**
 * Adds a job in the caller's transaction: it is there if the cause is, and gone if that is rolled back. It is done at
 * least once, so what does it must be safe to repeat.
 */
export async function addJob(query: Query, { subgraph, task, key, payload, afterSeconds = 0 }: Job): Promise<void> {
  if (afterSeconds > 0) {
    addLater(query, { subgraph, task, afterSeconds }, [{ key, payload }]);
    return;
  }
  await query(
    `SELECT FROM ${jobsSchemaName(subgraph)}.add_job($1, payload := $2::json, job_key := $3, max_attempts := ${attemptsAtMost})`,
    [task, JSON.stringify(payload), key],
  );
}

/**
 * Adds jobs of one task that are not due yet. `add_job` wakes the workers of all subgraphs, and what tells them makes
 * commits wait for each other: for nothing here. Workers look every second anyhow. It is left to `add_job` what to do with
 * a key that is there.
 */
export function addLater(
  query: Query,
  { subgraph, task, afterSeconds }: Pick<Job, 'subgraph' | 'task'> & { readonly afterSeconds: number },
  jobs: readonly Pick<Job, 'key' | 'payload'>[],
): void {
  const schema = jobsSchemaName(subgraph);
  void query(
    `WITH asked AS (SELECT * FROM unnest($2::text[], $3::text[]) AS job (payload, key)), put AS (
       INSERT INTO ${schema}._private_jobs (task_id, payload, key, run_at, max_attempts)
       SELECT known.id, asked.payload::json, asked.key, now() + make_interval(secs => $4), ${attemptsAtMost}
         FROM asked JOIN ${schema}._private_tasks known ON known.identifier = $1
       ON CONFLICT (key) DO NOTHING RETURNING key)
     SELECT added.id FROM (SELECT * FROM asked WHERE NOT EXISTS (SELECT FROM put WHERE put.key = asked.key) OFFSET 0) AS left_over
      CROSS JOIN LATERAL ${schema}.add_job($1, payload := left_over.payload::json, job_key := left_over.key,
        run_at := now() + make_interval(secs => $4), max_attempts := ${attemptsAtMost}) AS added`,
    [task, jobs.map(({ payload }) => JSON.stringify(payload)), jobs.map(({ key }) => key), afterSeconds],
  );
}
