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
  await query(
    `SELECT FROM ${jobsSchemaName(subgraph)}.add_job($1, payload := $2::json, job_key := $3,
       run_at := now() + make_interval(secs => $4), max_attempts := ${attemptsAtMost})`,
    [task, JSON.stringify(payload), key, afterSeconds],
  );
}
