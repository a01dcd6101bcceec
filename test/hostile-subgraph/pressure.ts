import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a stretch of work did to the process and to those beside it. */
export type Pressure = {
  /** The longest time in which the event loop did nothing else, as far as this process was what kept it busy. */
  readonly lagMs: number;
  /** How long others waited, at the 99th percentile. */
  readonly bystanderP99Ms: number;
};

/** Works, while a bystander asks again and again. */
export async function underPressure(work: () => Promise<void>, bystander: () => Promise<void>): Promise<Pressure> {
  const times: number[] = [];
  const over = new AbortController();
  const beside = (async () => {
    do {
      const began = performance.now();
      await bystander();
      times.push(performance.now() - began);
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
  times.sort((one, other) => one - other);
  return { lagMs, bystanderP99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
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
export async function memoryMb(): Promise<{ readonly held: number; readonly resident: number }> {
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
