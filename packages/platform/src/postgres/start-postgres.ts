import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { claimDataFolder } from './claim-data-folder.ts';
import { createHome, findHome, removeUnfinishedHomes, type Home } from './create-cluster.ts';
import { errorCode } from './error-code.ts';
import { explainFault } from './explain-fault.ts';
import { dropStaleLock, findServer } from './find-server.ts';
import { ownServer, type Ownership } from './own-server.ts';
import { findProgramsPackage, preparePrograms, type Programs } from './prepare-programs.ts';
import { runServer } from './run-server.ts';
import { chooseAccount, type Account } from './server-account.ts';
import { stopServer } from './stop-server.ts';

export type StartPostgresOptions = {
  /** A new, an empty, or our folder. */
  readonly dataDir: string;
  /** False writes nothing to disk that can be put off: quick, and lost in a power cut. For tests. */
  readonly durable?: boolean;
  /** Connections at most, 100 where nothing is said. */
  readonly connections?: number;
  /** Whether the server of another process that runs on the folder will do, if that one shares it, too. */
  readonly shares?: boolean;
  /** Called with a line for each step that takes a moment. */
  readonly onProgress?: (line: string) => void;
  /** Where root keeps what the server's account could not reach elsewhere. */
  readonly sharedDir?: string;
  /** The npm package with PostgreSQL's programs. */
  readonly packageDir?: string;
};

export type Postgres = {
  /** The superuser's URL. */
  readonly url: string;
  /** What PostgreSQL says of itself. */
  readonly logFile: string;
  /** Whether the server was running already, left by a process that was killed. */
  readonly adopted: boolean;
  /** Ends the server and returns when it has ended. May be called again. */
  readonly stop: () => Promise<void>;
};

/** How long a server that others started, or that was killed, may take until it is ready or gone. */
const patienceMs = 300_000;

/**
 * Runs a real PostgreSQL on a data folder, for one owner at a time or for several who share it, and makes the folder when it is new.
 * @throws StartupFault, in one line, whatever is in the way
 */
export async function startPostgres(options: StartPostgresOptions): Promise<Postgres> {
  const {
    durable = true,
    connections = 100,
    shares = false,
    onProgress = () => undefined,
    sharedDir = '/var/lib/voucher-graph',
  } = options;
  const dataDir = await claimDataFolder(options.dataDir);
  const existing = await findHome(dataDir);
  const account = await chooseAccount(existing?.cluster);
  const packageDir = options.packageDir ?? findProgramsPackage();
  const programs = await preparePrograms(packageDir, account ? sharedDir : dataDir, account);

  if (!existing) onProgress(`Creating a PostgreSQL ${programs.major} database in ${dataDir} …`);
  const home = existing ?? (await createHome({ dataDir, sharedDir, durable }, programs, account));
  if (dirname(dirname(home.cluster)) !== dataDir)
    onProgress(`The database is kept in ${home.cluster}: ${dataDir} is closed to its account.`);
  await checkVersion(home, programs, dataDir);

  const { url, adopted, disown } = await reachServer(
    { dataDir, durable, connections, shares, onProgress },
    home,
    programs,
    account,
  );
  await removeUnfinishedHomes(dataDir, sharedDir);
  let stopping: Promise<void> | undefined;
  // Still owned while it stops, so that nobody takes over what is going down.
  const stop = () => disown(() => stopServer(home.cluster, programs));
  return { url, adopted, logFile: home.logFile, stop: () => (stopping ??= stop()) };
}

type Reached = {
  readonly url: string;
  readonly adopted: boolean;
  readonly disown: Ownership['disown'];
};

/** Finds the server or starts it, and owns it. Starts over while one that is there is starting up or shutting down. */
async function reachServer(
  options: Required<Pick<StartPostgresOptions, 'dataDir' | 'durable' | 'connections' | 'shares' | 'onProgress'>>,
  home: Home,
  programs: Programs,
  account: Account | undefined,
): Promise<Reached> {
  const password = await readFile(home.passwordFile, 'utf8').catch((error: unknown) => {
    throw explainFault(error, home.passwordFile, "reading the database's password");
  });
  const deadline = Date.now() + patienceMs;
  /** Starts it again on its port, which is in the URL that others hold. */
  const revive = async (port: number) => {
    if (await findServer(home.cluster)) return;
    try {
      await dropStaleLock(home.cluster);
      const choosePort = () => Promise.resolve(port);
      const server = await runServer(home, programs, account, { ...options, choosePort });
      if (server) options.onProgress(`PostgreSQL had ended, and was started again. Its log is ${home.logFile}`);
    } catch (error) {
      const { message } = explainFault(error, home.cluster, 'starting PostgreSQL again');
      options.onProgress(`PostgreSQL has ended, and does not start: ${message}`);
      throw error;
    }
  };
  while (Date.now() < deadline) {
    const found = await findServer(home.cluster);
    if (!found) await dropStaleLock(home.cluster);
    const server = found ?? (await runServer(home, programs, account, options));
    if (!server?.ready) {
      await sleep(100);
      continue;
    }
    const url = `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`;
    try {
      const { disown, isShared } = await ownServer(url, { ...options, revive: () => revive(server.port) });
      const adopted = found !== undefined && !isShared;
      if (adopted) options.onProgress(`Took over the PostgreSQL (process ${server.pid}) of a run that was killed.`);
      return { url, adopted, disown };
    } catch (error) {
      if (!isPassing(error)) throw explainFault(error, home.cluster, 'connecting to PostgreSQL');
      await sleep(100);
    }
  }
  const holder = await findServer(home.cluster);
  throw new StartupFault(
    `PostgreSQL (process ${String(holder?.pid)}) does not get ready: read ${home.logFile}, end that process, and start again.`,
  );
}

/** Whether the server was going down or coming up, or the connection broke, rather than that we are not let in. */
function isPassing(error: unknown): boolean {
  const unexpectedEnd = error instanceof Error && error.message.startsWith('Connection terminated');
  return unexpectedEnd || ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'].includes(errorCode(error));
}

/** A cluster can be opened by its own major version only. */
async function checkVersion(home: Home, programs: Programs, dataDir: string): Promise<void> {
  const version = (await readFile(join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => 'an unknown version')).trim();
  if (version === programs.major) return;
  throw new StartupFault(
    `${dataDir} holds a database of PostgreSQL ${version}, and this is PostgreSQL ${programs.major}: set DATA_DIR to a new folder.`,
  );
}
