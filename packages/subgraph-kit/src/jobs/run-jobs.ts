import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Database } from '../database.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { standardErrorLog, type Log } from '../log.ts';
import type { Peers } from '../peer.ts';
import { defineCounter } from '../telemetry/instruments.ts';
import { withSpan } from '../telemetry/spans.ts';
import { jobsSchemaName } from './jobs-schema.ts';
import { rescueJobs } from './rescue-jobs.ts';

export type RunJobsOptions = {
  readonly database: Database;
  readonly peers?: Peers;
  readonly log?: Log;
  /**
   * How long a job may take before another worker may do it too: more than all deadlines together. One that is not done a
   * little before that counts as failed.
   */
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
/** Who hangs is given up before another worker begins: it would hang as well, until all do. */
const shareOfTime = 0.8;

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
  const pool = database.ownPool('jobs', connections);
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([task, work]) => [
      task,
      async (payload) => {
        try {
          await withSpan(`job ${task}`, { kind: 'CONSUMER' }, () =>
            inTime(work(payload, database, peers), secondsAtMost * shareOfTime),
          );
          runs.add(1, { subgraph: name, task, outcome: 'done' });
        } catch (error) {
          runs.add(1, { subgraph: name, task, outcome: 'failed' });
          log.warn({ subgraph: name, task, error }, 'A job failed, and is tried again');
          throw error;
        }
      },
    ]),
  );
  const closing = new AbortController();
  const isClosing = () => closing.signal.aborted;
  const rescuing = rescueJobs(pool, { subgraph: name, schema, secondsAtMost, signal: closing.signal });
  const start = async () => {
    const events = new EventEmitter() as WorkerEvents;
    const lost = new Promise<void>((resolve) => events.once('worker:getJob:error', () => resolve()));
    const runner = await run({
      events,
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
      // Told one by one, that a job is done or has failed is told by a promise that nobody awaits: with its connection, the
      // process would end. Told in batches, the worker gives up, and is replaced.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: new Logger(() => () => undefined), // failures are said above; its own lines would hold payloads
    });
    // A worker remembers for ever what its first look for its tasks came to, a broken connection too, and would then find
    // no job again.
    void lost.then(() => stop(runner));
    return runner;
  };
  let runner = await start();
  // A worker that loses its connections may give up, and say so to nobody: another takes its place.
  const replacing = (async () => {
    for (;;) {
      await runner.promise.catch(() => undefined);
      await sleep(restMs, undefined, { signal: closing.signal }).catch(() => undefined);
      if (isClosing()) return;
      log.warn({ subgraph: name }, 'The worker of jobs gave up, and is replaced');
      runner = await start().catch(() => runner);
      if (isClosing()) await stop(runner);
    }
  })();
  return {
    close: async () => {
      closing.abort();
      await stop(runner);
      await Promise.all([rescuing, replacing]);
      await pool.end();
    },
  };
}

async function inTime(work: Promise<void>, seconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The job was not done in ${seconds} seconds.`)), seconds * 1000);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** It may have given up by itself. */
function stop(runner: Runner): Promise<void> {
  return runner.stop().catch(() => undefined);
}
