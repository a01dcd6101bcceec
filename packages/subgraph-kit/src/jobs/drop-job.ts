import type { Query } from '../database.ts';
import type { Job } from './add-job.ts';
import { jobsSchemaName } from './jobs-schema.ts';

/** Drops a job that waits and has nothing to do any more, in the caller's transaction. One that is being done is left alone. */
export function dropJob(query: Query, { subgraph, key }: Pick<Job, 'subgraph' | 'key'>): Promise<unknown> {
  return query(`DELETE FROM ${jobsSchemaName(subgraph)}._private_jobs WHERE key = $1 AND locked_at IS NULL`, [key]);
}
