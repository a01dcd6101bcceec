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
export function addJob(query: Query, { subgraph, task, key, payload, afterSeconds = 0 }: Job): Promise<unknown> {
  const schema = jobsSchemaName(subgraph);
  return query(afterSeconds > 0 ? later(schema) : add(schema), [task, JSON.stringify(payload), key, afterSeconds]);
}

const add = (schema: string) =>
  `SELECT FROM ${schema}.add_job($1, payload := $2::json, job_key := $3,
     run_at := now() + make_interval(secs => $4), max_attempts := ${attemptsAtMost})`;

/**
 * `add_job` wakes the workers of all subgraphs, and what tells them makes commits wait for each other: for nothing where
 * the job is not due. Workers look every second anyhow. It is left to `add_job` what to do with a key that is there.
 */
const later = (schema: string) =>
  `WITH put AS (
     INSERT INTO ${schema}._private_jobs (task_id, payload, key, run_at, max_attempts)
     SELECT id, $2::json, $3, now() + make_interval(secs => $4), ${attemptsAtMost}
       FROM ${schema}._private_tasks WHERE identifier = $1
     ON CONFLICT (key) DO NOTHING RETURNING id)
   SELECT added.id FROM (SELECT WHERE NOT EXISTS (SELECT FROM put)) AS otherwise
    CROSS JOIN LATERAL ${schema}.add_job($1, payload := $2::json, job_key := $3,
      run_at := now() + make_interval(secs => $4), max_attempts := ${attemptsAtMost}) AS added`;
