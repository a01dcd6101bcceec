import type { Query } from '../database.ts';
import { jobsSchemaName } from './jobs-schema.ts';

/** Drops jobs that wait and have nothing to do any more, in the caller's transaction. One that is being done is left alone. */
export function dropJobs(query: Query, subgraph: string, keys: readonly string[]): void {
  void query(
    `DELETE FROM ${jobsSchemaName(subgraph)}._private_jobs WHERE key = ANY ($1::text[]) AND locked_at IS NULL`,
    [keys],
  );
}
