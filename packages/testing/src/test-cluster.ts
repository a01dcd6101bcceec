import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One throw-away PostgreSQL for a whole test run. */
export type TestCluster = {
  /** Answers a GET with the superuser's URL. The server starts when it is first asked for, and not in a run without. */
  readonly address: string;
  /** A name no other run has. */
  readonly run: string;
  /** Ends the server and removes its files. */
  readonly close: () => Promise<void>;
};

const folderStart = 'voucher-graph-test-';

/** @param givenUrl a server to answer with instead of starting one; it is left running */
export async function openTestCluster(givenUrl?: string): Promise<TestCluster> {
  let started: ReturnType<typeof startCluster> | undefined;
  const url = async () => givenUrl ?? (await (started ??= startCluster())).url;
  const door = createServer((_request, response) => {
    response.setHeader('connection', 'close'); // a worker that keeps it open would not end
    url().then(
      (answer) => response.end(answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  door.listen(0, '127.0.0.1').unref();
  await once(door, 'listening');
  return {
    address: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    run: randomBytes(4).toString('hex'),
    close: async () => {
      door.close();
      door.closeAllConnections();
      await (await started)?.close();
    },
  };
}

async function startCluster() {
  await removeLeftovers();
  const { startPostgres } = await import('@voucher-graph/platform');
  const dataDir = await mkdtemp(join(tmpdir(), `${folderStart}${process.pid}-`));
  await chmod(dataDir, 0o755); // PostgreSQL runs as nobody when we are root, and must reach its files
  const remove = () => rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
  try {
    const { url, stop } = await startPostgres({ dataDir, durable: false });
    const close = async () => {
      await stop();
      await remove();
    };
    closeOnSignals(close);
    return { url, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Ctrl-C ends Jest without its teardown. */
function closeOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void close().finally(() => process.kill(process.pid, signal));
    });
}

/** Removes what runs that were killed left. A PostgreSQL whose files are gone ends itself within a minute. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(folderStart) ? Number(name.slice(folderStart.length).split('-')[0]) : NaN;
    if (Number.isInteger(owner) && !isAlive(owner))
      await rm(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
