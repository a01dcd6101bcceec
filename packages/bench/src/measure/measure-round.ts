import type { RunningContestant } from '../contestants/contestant.ts';
import type { LoadJob, LoadResult } from '../load/load-job.ts';
import type { Load } from '../load/open-load.ts';
import { readCpu, readServerCpu, type CpuMs } from './read-cpu.ts';

/** One contestant, asked for some seconds. */
export type Round = LoadResult & {
  /** Of all its Node processes. */
  readonly cpuMs: CpuMs;
  /** Of PostgreSQL meanwhile. */
  readonly serverCpuMs: CpuMs;
};

export async function measureRound(
  load: Load,
  { url, pids }: RunningContestant,
  postmaster: number | undefined,
  job: Omit<LoadJob, 'url'>,
): Promise<Round> {
  const before = [readCpu(pids), readServerCpu(postmaster)] as const;
  const result = await load.run({ ...job, url });
  const after = [readCpu(pids), readServerCpu(postmaster)] as const;
  return { ...result, cpuMs: difference(before[0], after[0]), serverCpuMs: difference(before[1], after[1]) };
}

function difference(before: CpuMs, after: CpuMs): CpuMs {
  return before === null || after === null ? null : after - before;
}
