import { StartupFault } from '@voucher-graph/subgraph-kit';

export type CommandTools = {
  /** Shows a line of progress, with the seconds since the start. */
  readonly progress: (line: string) => void;
  /** Remembers how to close what was opened; closed in reverse order on a fault, on Ctrl-C, and by `stop`. */
  readonly onStop: (close: () => Promise<void>) => void;
  /** Closes all that was opened, for commands that come to an end by themselves. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs a command that may open servers: a fault is printed as its one line, Ctrl-C and SIGTERM close what was opened,
 * a second Ctrl-C ends at once. A command that leaves something open keeps the process alive until then.
 */
export async function runCommand(command: (tools: CommandTools) => Promise<void>): Promise<void> {
  const started = Date.now();
  const closers: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= closeAll(closers));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130);
      console.error('Stopping …');
      void stop().then(() => process.exit(0));
    });
  }
  try {
    await command({
      progress: (line) => console.error(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`),
      onStop: (close) => {
        if (stopping) void close();
        else closers.push(close);
      },
      stop,
    });
  } catch (error) {
    if (stopping) return;
    console.error(error instanceof StartupFault ? error.message : error);
    process.exitCode = 1;
    await stop();
  }
}

async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.reverse()) await close().catch((error: unknown) => console.error(error));
}
