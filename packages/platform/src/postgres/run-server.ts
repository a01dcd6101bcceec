import { spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './create-cluster.ts';
import { explainFault } from './explain-fault.ts';
import { findServer, type Server } from './find-server.ts';
import type { Programs } from './prepare-programs.ts';
import { programEnvironment } from './run-program.ts';
import type { Account } from './server-account.ts';

const logLimitBytes = 10_000_000;
const portAttempts = 10;

/**
 * Starts PostgreSQL on the home and waits until it is ready, however long it takes to recover from a crash.
 * @param choosePort a port that was free a moment ago; another is asked for when someone was faster
 * @returns undefined when another server holds the cluster, or still lets go of it
 */
export async function runServer(
  home: Home,
  programs: Programs,
  account: Account | undefined,
  settings: { readonly durable: boolean; readonly connections?: number; readonly choosePort?: () => Promise<number> },
): Promise<Server | undefined> {
  for (let attempt = 1; ; attempt++) {
    const port = await (settings.choosePort ?? chooseFreePort)();
    const result = await tryToRun(home, programs, account, serverArguments(home.cluster, port, settings));
    if (typeof result === 'object') return result;
    if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(result)) return undefined;
    const portTaken = /could not create any TCP\/IP sockets|could not bind/.test(result);
    if (!portTaken || attempt === portAttempts)
      throw explainFault(result, dirname(home.logFile), 'starting PostgreSQL');
  }
}

/** All settings stand on the command line: the cluster keeps none, so a new version of us changes them at once. */
function serverArguments(
  cluster: string,
  port: number,
  { durable, connections = 100 }: { readonly durable: boolean; readonly connections?: number },
): readonly string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    cluster_name: 'voucher-graph',
    max_connections: connections,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** @returns the server, or what PostgreSQL wrote before it ended */
async function tryToRun(
  home: Home,
  programs: Programs,
  account: Account | undefined,
  args: readonly string[],
): Promise<Server | string> {
  const before = await stat(home.logFile).catch(() => ({ size: 0 }));
  const append = before.size < logLimitBytes;
  const log = await open(home.logFile, append ? 'a' : 'w', 0o600);
  // A group of its own, so that Ctrl-C in the terminal reaches us alone and we stop PostgreSQL when we are done with it.
  const child = spawn(programs.postgres, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    windowsHide: true,
    ...programEnvironment,
    ...account,
  });
  let ended: string | undefined;
  child.once('error', (error) => (ended = String(error)));
  child.once('exit', (code, signal) => (ended = `PostgreSQL ended with ${signal ?? String(code)}.`));
  child.unref();

  try {
    while (ended === undefined) {
      const server = await findServer(home.cluster);
      if (server?.ready && server.pid === child.pid) return server;
      await sleep(20);
    }
  } finally {
    await log.close();
  }
  const written = (await readFile(home.logFile)).subarray(append ? before.size : 0).toString();
  return `${written}${ended}`;
}

/** Any port that nobody listens on now. */
function chooseFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
