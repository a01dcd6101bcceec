import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlainEnvironment } from './config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command of this checkout, running as a user would run it. */
export type Launched = {
  readonly pid: number;
  /** All that it printed so far. */
  readonly output: () => string;
  /** Waits for what it prints. Rejects, with all that it printed, when it ends before. */
  readonly prints: (expected: RegExp) => Promise<RegExpExecArray>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** To the process alone. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** To its whole process group, as Ctrl-C in a terminal does. */
  readonly signalGroup: (name: NodeJS.Signals) => void;
};

export type Launcher = {
  /** A folder that does not exist yet, in one that does. */
  readonly newPath: () => string;
  /** `launch(['npm', 'start'], { PORT: '0' })`, in the checkout unless another folder is given. */
  readonly launch: (
    command: readonly [string, ...string[]],
    settings: Readonly<Record<string, string>>,
    folder?: string,
  ) => Launched;
  /** Ends all that was launched, and the PostgreSQL of every folder that it was given; removes the folders. */
  readonly close: () => Promise<void>;
};

/** Starts processes for tests, and leaves none behind. */
export async function createLauncher(): Promise<Launcher> {
  const folder = await mkdtemp(join(tmpdir(), 'voucher-graph-start-'));
  await chmod(folder, 0o755); // PostgreSQL runs as nobody when we are root, and must reach its files
  const launched: Launched[] = [];
  let paths = 0;
  const newPath = () => join(folder, String(++paths));
  return {
    newPath,
    launch: (command, settings, folder = root) => {
      const process = launch(command, settings, folder);
      launched.push(process);
      return process;
    },
    close: async () => {
      for (const each of launched) each.signalGroup('SIGKILL');
      await Promise.all(launched.map(({ ended }) => ended));
      for (let path = 1; path <= paths; path++) {
        const server = await postgresOf(join(folder, String(path)));
        if (server !== undefined) process.kill(server, 'SIGQUIT');
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The process number of the PostgreSQL that runs on a data folder; undefined when none does. */
export async function postgresOf(dataDir: string): Promise<number | undefined> {
  const lock = await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (lock === undefined) return undefined;
  const pid = Number(lock.split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined; // what a server leaves that was killed
  }
}

function launch(
  [program, ...args]: readonly [string, ...string[]],
  settings: Readonly<Record<string, string>>,
  folder: string,
): Launched {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...readPlainEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own
  });
  let output = '';
  let tell: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      tell();
    });
  }
  let end: number | NodeJS.Signals | undefined;
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      end = signal ?? code ?? 0;
      tell();
      resolve(end);
    });
  });
  const pid = child.pid ?? 0;
  const signal = (target: number, name: NodeJS.Signals) => {
    if (end === undefined) process.kill(target, name);
  };
  return {
    pid,
    output: () => output,
    prints: (expected) =>
      new Promise((resolve, reject) => {
        tell = () => {
          const found = expected.exec(output);
          if (found) resolve(found);
          else if (end !== undefined) reject(new Error(`ended with ${end}, without ${String(expected)}:\n${output}`));
        };
        tell();
      }),
    ended,
    signal: (name) => signal(pid, name),
    signalGroup: (name) => signal(-pid, name),
  };
}
