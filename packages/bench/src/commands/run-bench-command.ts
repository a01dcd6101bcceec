import { fileURLToPath } from 'node:url';

export type CommandTools = {
  /** Shows a line of progress, with the seconds since the run began. */
  readonly progress: (line: string) => void;
  /** Remembers how to close what was opened. */
  readonly onStop: (close: () => unknown) => void;
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
  try {
    await command({
      progress: (line) => {
        if (!stopping) console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`);
      },
      onStop: (close) => void closers.push(close),
      folders: { data: folder('../../.cache/bench'), results: folder('results') },
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
