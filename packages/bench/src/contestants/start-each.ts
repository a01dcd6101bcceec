import type { StartedProcess } from './start-process.ts';

/** Starts all at once. If one does not start, none stays. */
export async function startEach<T extends StartedProcess>(
  starts: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const outcomes = await Promise.allSettled(starts.map((start) => start()));
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') {
      await Promise.all(started.map(({ stop }) => stop()));
      throw outcome.reason;
    }
  return started;
}
