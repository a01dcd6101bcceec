import { fileURLToPath } from 'node:url';
import { openWorld, type OpenWorld, type WorldOptions } from '../world/open-world.ts';

export type CommandTools = {
  /** Shows a line of progress, with the seconds since the run began. */
  readonly progress: (line: string) => void;
  /** Remembers how to close what was opened. */
  readonly onStop: (close: () => unknown) => void;
  /** Opens the benchmark's PostgreSQL, and closes it in the end. */
  readonly openWorld: (options: Omit<WorldOptions, 'dataDir' | 'onProgress'>) => Promise<OpenWorld>;
  readonly folders: { readonly data: string; readonly results: string };
};

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url)).replace(/\/$/, '');

/** Runs one of the benchmark's commands, and closes what it opened, however it ends. */
export async function runBenchCommand(command: (tools: CommandTools) => Promise<void>): Promise<void> {
  const closers: (() => unknown)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      for (const close of closers.reverse()) await Promise.resolve(close()).catch(() => undefined);
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.error('Stopping … The same command goes on where this one stood.');
      void stop().then(() => process.exit(130));
    });
  const progress = (line: string) => {
    if (!stopping) console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const folders = { data: folder('../../.cache/bench'), results: folder('results') };
  try {
    await command({
      progress,
      onStop: (close) => void closers.push(close),
      openWorld: async (options) => {
        const world = await openWorld({ ...options, dataDir: `${folders.data}/data`, onProgress: progress });
        closers.push(world.close);
        return world;
      },
      folders,
    });
  } catch (error) {
    if (!stopping) {
      console.error(error instanceof Error && error.name === 'StartupFault' ? error.message : error);
      process.exitCode = 1;
    }
  } finally {
    await stop();
  }
}
