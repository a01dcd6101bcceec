import type { LoadResult } from '../load/load-job.ts';
import type { Round } from '../measure/measure-round.ts';
import { median } from './median.ts';

/** How one contestant answered one operation: medians of its rounds. */
export type Summary = {
  readonly operation: string;
  readonly contestant: string;
  readonly title: string;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of all its Node processes, and of PostgreSQL, for one request. */
  readonly cpuMs: number | null;
  readonly serverCpuMs: number | null;
  /** SQL statements for one request, from one client and from all. */
  readonly statementsAlone: number;
  readonly statements: number;
  readonly bytes: number;
  readonly failed: number;
  /** At half of what it can: medians, too. */
  readonly half: { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number };
  readonly rounds: readonly number[];
};

/** One round of a contestant: as fast as it answers, and half as fast. */
export type Turn = Round & { readonly half: LoadResult & { readonly perSecond: number } };

export type Measured = {
  readonly statementsAlone: number;
  readonly statements: number;
  readonly rounds: readonly Turn[];
};

export function summarize(
  names: Pick<Summary, 'operation' | 'contestant' | 'title'>,
  { statementsAlone, statements, rounds }: Measured,
): Summary {
  const each = (value: (round: Turn) => number) => median(rounds.map(value));
  const perRequest = (value: (round: Turn) => number | null) =>
    rounds.some((round) => value(round) === null) ? null : each((round) => (value(round) ?? 0) / round.answered);
  const rates = rounds.map(rateOf);
  return {
    ...names,
    requestsPerSecond: median(rates),
    p50Ms: each(({ p50Ms }) => p50Ms),
    p99Ms: each(({ p99Ms }) => p99Ms),
    cpuMs: perRequest(({ cpuMs }) => cpuMs),
    serverCpuMs: perRequest(({ serverCpuMs }) => serverCpuMs),
    statementsAlone,
    statements,
    bytes: each(({ bytes, answered }) => bytes / answered),
    failed: rounds.reduce((sum, { failed, half }) => sum + failed + half.failed, 0),
    half: {
      perSecond: each(({ half }) => half.perSecond),
      p50Ms: each(({ half }) => half.p50Ms),
      p99Ms: each(({ half }) => half.p99Ms),
    },
    rounds: rates,
  };
}

export function rateOf({ answered, tookMs }: LoadResult): number {
  return (answered * 1000) / tookMs;
}
