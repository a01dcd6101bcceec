import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from './error-code.ts';

/** A running PostgreSQL, as its postmaster.pid tells. */
export type Server = { readonly pid: number; readonly port: number; readonly ready: boolean };

const lockFile = 'postmaster.pid';

/** The PostgreSQL that runs on this cluster, if there is one. A postmaster.pid that a dead server left is not one. */
export async function findServer(cluster: string): Promise<Server | undefined> {
  const lines = (await readLock(cluster)).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await runsCluster(pid, cluster))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Removes a postmaster.pid whose number now belongs to another program, or which is empty: PostgreSQL would refuse to
 * start beside it. One with the number of nobody is left to PostgreSQL, which also looks for survivors of that server.
 */
export async function dropStaleLock(cluster: string): Promise<void> {
  const stale = await readLock(cluster);
  const pid = Number(stale.split('\n')[0]);
  const harmless = pid !== 0 && !isAlive(Math.abs(pid));
  if (harmless || (await findServer(cluster))) return;

  // A rival may have started a server since we looked: take the file away first, look again, and give back what is new.
  const path = join(cluster, lockFile);
  const aside = join(cluster, `${lockFile}.${randomUUID()}`);
  const taken = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!taken) return;
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside);
}

function readLock(cluster: string): Promise<string> {
  return readFile(join(cluster, lockFile), 'utf8').catch(() => '');
}

/**
 * Whether the process is PostgreSQL and not that of another folder. A folder that was moved under a running server
 * still has that server, so a path that differs proves nothing; another folder that names this process does.
 */
async function runsCluster(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'win32') return isAlive(pid);
  const other = /(?:^|\/)postgres -D (?<folder>.*?)(?: -c |$)/.exec(await commandOf(pid))?.groups?.['folder'];
  if (other === undefined) return false;
  return other === cluster || Number((await readLock(other)).split('\n')[0]) !== pid;
}

/** The command line of a process; empty when there is none. The folders in /proc are closed to root in a container. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux')
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
