import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { productionEnvironment, startFlags } from '../config.ts';

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
};

/**
 * Starts a file as a process of its own, as in production, and waits until it says that it is ready.
 * @param file the name of one of ../processes, or where another is
 */
export async function startProcess(
  file: string | URL,
  settings: unknown,
  options: StartOptions = {},
): Promise<StartedProcess> {
  const url = typeof file === 'string' ? new URL(`../processes/${file}.ts`, import.meta.url) : file;
  const child = fork(fileURLToPath(url), [], {
    execArgv: [...startFlags(), ...(options.flags ?? []), '--import', '@voucher-graph/tooling/typescript'],
    env: productionEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.send(settings as object);
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-4000)));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${String(file)} ended with ${String(code)}: ${complaint}`);
  });
  const [first] = (await Promise.race([once(child, 'message'), ended])) as [StartedProcess['first']];
  ended.catch(() => undefined);
  if (child.pid === undefined) throw new Error(`${String(file)} has no process.`);
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
