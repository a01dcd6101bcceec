import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a stretch of time did to the process. */
export type Watched = {
  /** The longest time in which the event loop did nothing else, as far as this process was what kept it busy. */
  readonly lagMs: number;
  readonly cpuMs: number;
  /** How long its main thread stood in line for a processor, as Linux counts it; elsewhere it is not known. */
  readonly waitedMs: number;
};

const tickMs = 10;

/**
 * Watches the event loop. `monitorEventLoopDelay` of Node counts the time too in which the machine did something else; here
 * a delay is no longer than the processor time that this process used in it.
 * @returns what ends it, and tells
 */
export function watch(): () => Watched {
  const [began, stood] = [cpuMs(), waitedMs()];
  let lagMs = 0;
  let [wall, cpu] = [performance.now(), began];
  const timer = setInterval(() => {
    const [nowWall, nowCpu] = [performance.now(), cpuMs()];
    lagMs = Math.max(lagMs, Math.min(nowWall - wall - tickMs, nowCpu - cpu));
    [wall, cpu] = [nowWall, nowCpu];
  }, tickMs);
  return () => {
    clearInterval(timer);
    return { lagMs, cpuMs: cpuMs() - began, waitedMs: waitedMs() - stood };
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long the main thread has stood in line for a processor, as Linux counts it; elsewhere it is not known. */
function waitedMs(): number {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
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
