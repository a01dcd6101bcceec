import type { RunningContestant } from '../contestants/contestant.ts';
import type { LoadJob, RequestTemplate } from '../load/load-job.ts';
import type { Load } from '../load/open-load.ts';
import { randomFrom, shuffled } from '../load/random-from.ts';
import { countStatements } from '../measure/count-statements.ts';
import { measureRound } from '../measure/measure-round.ts';
import type { Operation } from '../operations/operation.ts';
import { format } from '../report/markdown.ts';
import { median } from '../report/median.ts';
import { rateOf, type Measured, type Turn } from '../report/summarize.ts';
import type { OpenWorld } from '../world/open-world.ts';
import type { Cells } from './keep-cells.ts';
import { warmUp } from './warm-up.ts';

type Span = Pick<LoadJob, 'requests' | 'seconds'>;

export type MeasureOptions = {
  readonly operation: Operation;
  readonly templates: readonly RequestTemplate[];
  readonly running: ReadonlyMap<string, RunningContestant>;
  readonly world: OpenWorld;
  readonly load: Load;
  readonly cells: Cells;
  readonly settings: {
    readonly rounds: number;
    readonly seconds: number;
    readonly clients: number;
    readonly seed: number;
    /** Until it has answered so many, or for so long, a contestant is warmed up; and so much of it is counted in SQL. */
    readonly warmUp: Span;
    readonly counted: Span;
  };
  readonly progress: (line: string) => void;
  readonly leaveOut: (name: string, why: string) => void;
};

/** At half load 1 % of the requests decide: those that waited for a connection to be opened would be it. */
const leadInSeconds = 0.5;

/**
 * One operation: each contestant is warmed up, then all take turns, each round in another order. In its turn each is asked
 * as fast as it answers, and then half as fast as it did by then.
 */
export async function measureOperation(options: MeasureOptions): Promise<ReadonlyMap<string, Measured>> {
  const { operation, templates, running, world, load, cells, settings, progress, leaveOut } = options;
  const { rounds, seconds, clients, seed } = settings;
  const jobOf =
    ({ url, translation }: RunningContestant) =>
    (more: Pick<LoadJob, 'requests' | 'seconds'> & Partial<LoadJob>): LoadJob => ({
      url,
      templates: translation ? templates.map(translation.ask) : templates,
      seed,
      clients,
      ...more,
    });
  const rates = new Map<string, number>();
  const counts = new Map<string, Pick<Measured, 'statements' | 'statementsAlone'>>();
  const taken = new Map<string, Turn[]>();

  for (const [name, contestant] of running) {
    const job = jobOf(contestant);
    const count = async (asked: LoadJob) => {
      const { result, statements } = await countStatements(world, () => load.run(asked));
      if (result.answered === 0) throw new Error(`it answers nothing: ${String(result.firstFailure)}`);
      return { perRequest: statements / result.answered, rate: rateOf(result) };
    };
    try {
      if (!cells.has(`${operation.name} ${name} together`)) await warmUp(load, job, settings);
      const alone = await cells.once(`${operation.name} ${name} alone`, () =>
        count(job({ clients: 1, requests: 30, seconds: 5, seed: seed + 1 })),
      );
      const together = await cells.once(`${operation.name} ${name} together`, () =>
        count(job({ ...settings.counted, seed: seed + 2 })),
      );
      rates.set(name, together.rate);
      counts.set(name, { statementsAlone: alone.perRequest, statements: together.perRequest });
    } catch (error) {
      leaveOut(name, `from ${operation.title}: ${String(error)}`);
    }
  }

  for (let round = 1; round <= rounds; round++) {
    for (const name of shuffled([...rates.keys()], randomFrom(seed * 1000 + round))) {
      const contestant = running.get(name);
      if (!contestant) continue;
      // Who answers faster than before is done before the time is over; making a request takes longer than answering it.
      const requests = Math.ceil((rates.get(name) ?? 0) * seconds * 1.25) + 100;
      const result = await cells.once(`${operation.name} ${name} round ${round}`, () =>
        measureRound(
          load,
          contestant,
          world.postmaster,
          jobOf(contestant)({ requests, seconds, seed: seed + 10 * round }),
        ),
      );
      rates.set(name, rateOf(result));
      const before = taken.get(name) ?? [];
      const perSecond = median([...before, result].map(rateOf)) / 2;
      const half = await cells.once(`${operation.name} ${name} half ${round}`, () =>
        load.run(
          jobOf(contestant)({
            requests: Math.ceil(perSecond * (seconds + leadInSeconds)),
            seconds,
            perSecond,
            leadInSeconds,
            seed: seed + 10 * round + 5,
          }),
        ),
      );
      taken.set(name, [...before, { ...result, half: { ...half, perSecond } }]);
      const failed = result.failed + half.failed;
      progress(
        `${operation.title}, round ${round} of ${rounds}: ${name} ${format(rateOf(result))}/s, at half load p50 ${format(half.p50Ms)}, p99 ${format(half.p99Ms)} ms${failed > 0 ? `, ${failed} failed: ${String(result.firstFailure ?? half.firstFailure)}` : ''}`,
      );
    }
  }

  const measured = new Map<string, Measured>();
  for (const [name, own] of taken) {
    const counted = counts.get(name);
    if (counted) measured.set(name, { ...counted, rounds: own });
  }
  return measured;
}
