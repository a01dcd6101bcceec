import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a stretch of work did to the process and to those beside it. */
export type Pressure = {
  /** The longest time in which the event loop did nothing else, as far as this process was what kept it busy. */
  readonly lagMs: number;
  /**
   * How much this process did while others waited, at the 99th percentile: how long they would on a processor that it has
   * for itself.
   */
  readonly bystanderP99Ms: number;
};

/** What one stretch did, before it is taken together with others of its kind. */
export type Round = { readonly lagMs: number; readonly bystanderMs: readonly number[] };

/** What comes in each round is in the median; what came once was something else. */
export function together(rounds: readonly Round[]): Pressure {
  return {
    lagMs: percentile(
      rounds.map(({ lagMs }) => lagMs),
      0.5,
    ),
    bystanderP99Ms: percentile(
      rounds.flatMap(({ bystanderMs }) => bystanderMs),
      0.99,
    ),
  };
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;
}

/** Works, while a bystander asks again and again. */
export async function underPressure(work: () => Promise<unknown>, bystander: () => Promise<void>): Promise<Round> {
  const times: number[] = [];
  const over = new AbortController();
  const beside = (async () => {
    do {
      const began = process.cpuUsage();
      await bystander();
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
    } while (!over.signal.aborted);
  })();
  const stopWatch = watchLag();
  let lagMs: number;
  try {
    await work();
  } finally {
    over.abort();
    lagMs = stopWatch();
    await beside;
  }
  return { lagMs, bystanderMs: times };
}

const tickMs = 5;

/**
 * Watches the event loop, and answers its longest delay. `monitorEventLoopDelay` of Node counts the time too in which the
 * machine did something else; here a delay is no longer than the processor time that this process used in it.
 */
function watchLag(): () => number {
  let longest = 0;
  let wall = performance.now();
  let cpu = process.cpuUsage();
  const timer = setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(cpu);
    longest = Math.max(longest, Math.min(now - wall - tickMs, (user + system) / 1000));
    wall = now;
    cpu = process.cpuUsage();
  }, tickMs);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

let collect: (() => void) | undefined;

/** Megabytes that the process holds after all garbage is gone. */
export type Memory = { readonly held: number; readonly resident: number };

export async function readMemory(): Promise<Memory> {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  // What is finalized lets go of more.
  for (let i = 0; i < 5; i++) {
    collect();
    await sleep(20);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 };
}
