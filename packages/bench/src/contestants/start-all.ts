import type { RunningContestant } from './contestant.ts';
import type { StartedProcess } from './start-process.ts';

/** Starts all that answers behind, then what clients ask. If one does not start, none stays. */
export async function startAll<T extends StartedProcess>(
  behind: readonly (() => Promise<T>)[],
  before: (behind: readonly T[]) => Promise<StartedProcess>,
): Promise<RunningContestant> {
  const starts = await Promise.allSettled(behind.map((start) => start()));
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const stop = async (all: readonly StartedProcess[]) => {
    await Promise.all(all.map((each) => each.stop()));
  };
  try {
    for (const start of starts) if (start.status === 'rejected') throw start.reason;
    const asked = await before(started);
    const all = [...started, asked];
    return { url: String(asked.first.url), pids: all.map(({ pid }) => pid), stop: () => stop(all) };
  } catch (error) {
    await stop(started);
    throw error;
  }
}
