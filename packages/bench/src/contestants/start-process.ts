import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { productionEnvironment } from '../config.ts';

export type StartedProcess = {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it said first: where it answers. */
  readonly first: { readonly url?: string };
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  /** Flags for Node beside those that load TypeScript. */
  readonly flags?: readonly string[];
  /** The folder from which its packages are found. */
  readonly cwd?: string;
};

/** Starts a file of ../processes as a process of its own, as in production, and waits until it says that it is ready. */
export async function startProcess(
  file: string,
  settings: unknown,
  options: StartOptions = {},
): Promise<StartedProcess> {
  const child = fork(fileURLToPath(new URL(`../processes/${file}.ts`, import.meta.url)), [], {
    execArgv: [...(options.flags ?? []), '--import', 'tsx'],
    env: productionEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
  child.send(settings as object);
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-4000)));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${String(code)}: ${complaint}`);
  });
  const [first] = (await Promise.race([once(child, 'message'), ended])) as [StartedProcess['first']];
  ended.catch(() => undefined);
  if (child.pid === undefined) throw new Error(`${file} has no process.`);
  return {
    child,
    pid: child.pid,
    first,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
      await exit;
      clearTimeout(kill);
    },
  };
}
