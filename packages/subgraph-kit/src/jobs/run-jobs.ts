import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Database } from '../database.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { standardErrorLog, type Log } from '../log.ts';
import type { Peers } from '../peer.ts';
import { describeError } from '../telemetry/describe-error.ts';
import { defineCounter } from '../telemetry/instruments.ts';
import { withSpan } from '../telemetry/spans.ts';
import { jobsSchemaName } from './jobs-schema.ts';

export type RunJobsOptions = {
  readonly database: Database;
  readonly peers?: Peers;
  readonly log?: Log;
  /** How long a job may take before another worker may do it too: more than all deadlines together. */
  readonly secondsAtMost?: number;
};

/** A worker that does jobs until it is closed; what it has begun it ends. */
export type JobRunner = { readonly close: () => Promise<void> };

const runs = defineCounter(
  { name: 'job.runs', unit: '{run}', description: 'Jobs that were tried, by task and outcome' },
  [],
);

/** One connection listens, one takes jobs, one is spare; what jobs do, they do on the subgraph's own connections. */
const connections = 3;
const jobsAtOnce = 4;
/** Before a worker that gave up is replaced. */
const restMs = 1000;

/**
 * Does a subgraph's jobs, on its own account. Any number of processes may: each job is taken by one. One that fails is
 * tried again, later each time, a minute at most; one whose worker was killed is taken over when its time is up.
 */
export async function runJobs(
  { name, jobs, schedule }: Pick<Subgraph, 'name' | 'jobs' | 'schedule'>,
  { database, peers = {}, log = standardErrorLog, secondsAtMost = 60 }: RunJobsOptions,
): Promise<JobRunner> {
  if (Object.keys(jobs).length === 0) return { close: () => Promise.resolve() };
  const schema = jobsSchemaName(name);
  const pool = database.ownPool(connections);
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([task, work]) => [
      task,
      async (payload) => {
        try {
          await withSpan(`job ${task}`, { kind: 'CONSUMER' }, () => work(payload, database, peers));
          runs.add(1, { subgraph: name, task, outcome: 'done' });
        } catch (error) {
          runs.add(1, { subgraph: name, task, outcome: 'failed' });
          log.warn(
            { subgraph: name, task, error: describeError(error instanceof Error ? error : new Error(String(error))) },
            'A job failed, and is tried again',
          );
          throw error;
        }
      },
    ]),
  );
  const rescuer = new AbortController();
  const rescuing = rescueJobs(pool, { schema, secondsAtMost, signal: rescuer.signal });
  const start = () =>
    run({
      pgPool: pool,
      schema,
      taskList,
      parsedCronItems: parseCronItems(
        Object.entries(schedule).map(([task, match]) => ({
          task,
          match,
          options: { backfillPeriod: 0, jobKey: task },
        })),
      ),
      concurrency: jobsAtOnce,
      pollInterval: 1000,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined), // failures are said above; its own lines would hold payloads
    });
  const isClosing = () => rescuer.signal.aborted;
  let runner = await start();
  // A worker that loses its connections may give up, and would take the process with it: another takes its place.
  const replacing = (async () => {
    while (!isClosing()) {
      try {
        await runner.promise;
      } catch (error) {
        log.warn({ subgraph: name, error: asError(error) }, 'The worker of jobs gave up, and is replaced');
      }
      await sleep(restMs, undefined, { signal: rescuer.signal }).catch(() => undefined);
      if (!isClosing()) runner = await start().catch(() => runner);
    }
  })();
  return {
    close: async () => {
      rescuer.abort();
      await runner.stop().catch(() => undefined); // it may have given up by itself
      await Promise.all([rescuing, replacing]);
      await pool.end();
    },
  };
}

function asError(error: unknown) {
  return describeError(error instanceof Error ? error : new Error(String(error)));
}

/** Every few seconds, frees what a killed worker had taken, and shortens the longest waits between tries. */
async function rescueJobs(
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
