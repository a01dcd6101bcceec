import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { productionEnvironment, startFlags } from '../config.ts';

const patienceMs = 120_000;

export type ProgramOptions = {
  readonly cwd: string;
  /** What answers 200 when it is ready. */
  readonly ready: string;
};

/** Starts somebody else's program with Node, and waits until it says that it is ready. */
export async function startProgram(
  args: readonly string[],
  { cwd, ready }: ProgramOptions,
): Promise<{ readonly pid: number; readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [...startFlags(), ...args], {
    cwd,
    env: productionEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  };
  const deadline = performance.now() + patienceMs;
  while (!(await answers(ready))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`${String(args[0])} does not get ready: ${said}`);
    }
    await sleep(200);
  }
  if (child.pid === undefined) throw new Error(`${String(args[0])} has no process.`);
  return { pid: child.pid, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
