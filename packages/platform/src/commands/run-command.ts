import { StartupFault } from '@voucher-graph/subgraph-kit';
import { isRunByNpm } from '../config.ts';
import { explainDatabaseFault } from '../explain-database-fault.ts';

export type CommandTools = {
  /** Shows a line of progress, with the seconds since the process began. */
  readonly progress: (line: string) => void;
  /** Remembers how to close what was opened; closed in reverse order on a fault, on Ctrl-C, and by `stop`. */
  readonly onStop: (close: () => Promise<void>) => void;
  /** Remembers where the embedded PostgreSQL's log is, which knows why its connections broke. */
  readonly onLog: (logFile: string) => void;
  /** Closes all that was opened, for commands that come to an end by themselves. */
  readonly stop: () => Promise<void>;
};

/** Ctrl-C reaches npm and us, and npm passes it on to us once more. What comes this soon after the first is the same. */
const echoMs = 1000;

/**
 * Runs a command that may open servers: a fault is printed as its one line; Ctrl-C, SIGTERM and a terminal that is
 * closed (SIGHUP) close what was opened, a second Ctrl-C ends at once. A command that leaves something open keeps the
 * process alive until then.
 */
export async function runCommand(command: (tools: CommandTools) => Promise<void>): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= closeAll(closers));
  let logFile: string | undefined;
  let askedAt: number | undefined;
  const end = () => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      console.error('Stopping …');
      void stop().then(() => process.exit());
    } else if (performance.now() - askedAt > echoMs) {
      console.error('Ended at once. PostgreSQL may still run: the next start takes it over.');
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (isRunByNpm()) {
    onParentEnd(() => {
      if (askedAt === undefined) end();
    });
  }
  try {
    await command({
      progress: (line) => {
        if (!stopping) console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`);
      },
      onStop: (close) => {
        if (stopping) void close();
        else closers.push(close);
      },
      onLog: (path) => (logFile = path),
      stop,
    });
  } catch (error) {
    if (stopping) return;
    const explained = await explainDatabaseFault(error, logFile);
    console.error(explained instanceof StartupFault ? explained.message : explained);
    process.exitCode = 1;
    await stop();
  }
}

async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.reverse()) await close().catch((error: unknown) => console.error(error));
}

/** npm passes SIGTERM on to its shell, and most shells end without passing it on to us. */
function onParentEnd(end: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500).unref();
}
