import { setTimeout as sleep } from 'node:timers/promises';
import { findServer } from './find-server.ts';
import type { Programs } from './prepare-programs.ts';
import { runProgram } from './run-program.ts';

const fastShutdownMs = 10_000;

/**
 * Ends the server of a cluster: sessions are cut and everything is written to disk ("fast shutdown"). A server that takes longer
 * than that (one that a full disk keeps from recovering never ends) is ended at once, and recovers at its next start. Does nothing when none runs.
 */
export async function stopServer(cluster: string, programs: Programs): Promise<void> {
  const pid = (await findServer(cluster))?.pid;
  if (pid === undefined) return;
  const runs = async () => (await findServer(cluster))?.pid === pid;
  await signal(pid, 'INT', programs);
  const deadline = Date.now() + fastShutdownMs;
  while (await runs()) {
    if (Date.now() > deadline) await signal(pid, 'QUIT', programs);
    await sleep(20);
  }
}

async function signal(pid: number, name: 'INT' | 'QUIT', programs: Programs): Promise<void> {
  // Windows has no signals; PostgreSQL brings its own.
  if (process.platform === 'win32') await runProgram(programs.pgCtl, ['kill', name, String(pid)], undefined);
  else process.kill(pid, `SIG${name}`);
}
