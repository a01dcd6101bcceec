import type { RunningContestant } from '../contestants/contestant.ts';
import type { LoadJob, RequestTemplate } from '../load/load-job.ts';
import type { Load } from '../load/open-load.ts';
import { randomFrom, shuffled } from '../load/random-from.ts';
import { countStatements } from '../measure/count-statements.ts';
import { measureRound, type Round } from '../measure/measure-round.ts';
import type { Operation } from '../operations/operation.ts';
import { format } from '../report/markdown.ts';
import { median } from '../report/median.ts';
import { rateOf, type Measured } from '../report/summarize.ts';
import type { OpenWorld } from '../world/open-world.ts';
import type { Cells } from './keep-cells.ts';

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
  };
  readonly progress: (line: string) => void;
};

/** So many requests warm a contestant up, and are counted in SQL. */
const warmUp = { requests: 480, seconds: 6 };

/** One operation: each contestant is warmed up, then all take turns, each round in another order. */
export async function measureOperation(options: MeasureOptions): Promise<ReadonlyMap<string, Measured>> {
  const { operation, templates, running, world, load, cells, settings, progress } = options;
  const { rounds, seconds, clients, seed } = settings;
  const job = (more: Pick<LoadJob, 'requests' | 'seconds'> & Partial<LoadJob>) => ({
    templates,
    seed,
    clients,
    ...more,
  });
  const rates = new Map<string, number>();
  const counts = new Map<string, Pick<Measured, 'statements' | 'statementsAlone'>>();
  const taken = new Map<string, Round[]>();

  for (const [name, contestant] of running) {
    const count = async (asked: Omit<LoadJob, 'url'>) => {
      let answered = NaN;
      let rate = NaN;
      const statements = await countStatements(world, async () => {
        const result = await load.run({ ...asked, url: contestant.url });
        if (result.failed > 0)
          progress(`${operation.title}, ${name}: ${String(result.failed)} failed: ${String(result.firstFailure)}`);
        if (result.answered === 0) throw new Error(`${operation.title}: ${name} answers nothing.`);
        answered = result.answered;
        rate = rateOf(result);
      });
      return { perRequest: statements / answered, rate };
    };
    const alone = await cells.once(`${operation.name} ${name} alone`, () =>
      count(job({ clients: 1, requests: 30, seconds: 5, seed: seed + 1 })),
    );
    const together = await cells.once(`${operation.name} ${name} together`, () =>
      count(job({ ...warmUp, seed: seed + 2 })),
    );
    rates.set(name, together.rate);
    counts.set(name, { statementsAlone: alone.perRequest, statements: together.perRequest });
  }

  for (let round = 1; round <= rounds; round++) {
    for (const name of shuffled([...running.keys()], randomFrom(seed * 1000 + round))) {
      const contestant = running.get(name);
      if (!contestant) continue;
      const requests = Math.ceil((rates.get(name) ?? 0) * seconds * 2) + 100;
      const result = await cells.once(`${operation.name} ${name} round ${round}`, () =>
        measureRound(load, contestant, world.postmaster, job({ requests, seconds, seed: seed + 10 * round })),
      );
      taken.set(name, [...(taken.get(name) ?? []), result]);
      rates.set(name, rateOf(result));
      progress(
        `${operation.title}, round ${round} of ${rounds}: ${name} ${format(rateOf(result))}/s${result.failed > 0 ? `, ${result.failed} failed: ${String(result.firstFailure)}` : ''}`,
      );
    }
  }

  const measured = new Map<string, Measured>();
  for (const [name, contestant] of running) {
    const own = taken.get(name) ?? [];
    const perSecond = median(own.map(rateOf)) / 2;
    const half = await cells.once(`${operation.name} ${name} half`, () =>
      load.run(
        job({
          url: contestant.url,
          requests: Math.ceil(perSecond * seconds * 1.2),
          seconds: seconds * 1.2,
          perSecond,
          seed: seed + 5,
        }) as LoadJob,
      ),
    );
    progress(`${operation.title}, half load: ${name} p50 ${format(half.p50Ms)} ms, p99 ${format(half.p99Ms)} ms`);
    measured.set(name, {
      statementsAlone: NaN,
      statements: NaN,
      ...counts.get(name),
      rounds: own,
      half: { ...half, perSecond },
    });
  }
  return measured;
}
