import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  adminUrls,
  findViolations,
  openDatabases,
  openDevelopmentIssuer,
  startPostgres,
  type Databases,
} from '@voucher-graph/platform';
import { mustFind, type Viewer } from '@voucher-graph/subgraph-kit';
import { startFaultProxy, targetOf, type Answer, type FaultProxy } from '@voucher-graph/testing';
import pg from 'pg';
import { ask } from '../launch/ask.ts';
import { createLauncher, postgresOf } from '../launch/launcher.ts';

/**
 * The graph as `npm start` serves it, on a PostgreSQL that tests may kill, with a network between the two, in a
 * process of its own.
 */
export type OwnPostgres = {
  readonly url: string;
  readonly ask: (query: string, variables?: object, viewer?: Viewer) => Promise<Answer>;
  readonly tokenOf: (viewer: Viewer) => Promise<string>;
  readonly network: FaultProxy;
  /** Past the graph and the network. */
  readonly databases: () => Promise<Databases>;
  readonly adminUrl: string;
  readonly violations: () => ReturnType<typeof findViolations>;
  /** Ends it as a power cut would, and returns when it takes connections again: who owns a server revives it. */
  readonly kill: () => Promise<void>;
  /**
   * The same in steps: waits until it has done all that reached it; finds all its processes; ends them before anything
   * else happens here, and the network with them; waits.
   */
  readonly aim: () => Promise<{
    readonly rests: () => Promise<void>;
    readonly find: () => () => void;
    readonly isBack: () => Promise<void>;
  }>;
  readonly close: () => Promise<void>;
};

/** How often a server is looked at that does not rest: it may be at work for itself. */
const looksAtMost = 500;

async function takesConnections(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

/** The processes of a server's sessions: each would else end what it is at, a COMMIT too. */
function sessionsOf(server: number): readonly number[] {
  if (process.platform === 'linux')
    return readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid, parent]) => (parent === server && pid !== undefined ? [pid] : []));
}

/** Whether a process runs, or would if it had a processor, or waits for the disk. Only Linux tells at once. */
function isAtWork(pid: number): boolean {
  try {
    return /^\d+ \(.*\) [RD]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // it has ended, or this is not Linux
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // a session that was over by itself
  }
}

/** A folder that the server's account can reach, whoever we are. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'voucher-graph-faults-'));
  await chmod(folder, 0o755);
  return folder;
}

export async function openOwnPostgres(
  dataDir: string,
  { durable = true }: { readonly durable?: boolean } = {},
): Promise<OwnPostgres> {
  const postgres = await startPostgres({ dataDir, durable });
  const network = await startFaultProxy(targetOf(postgres.url), { protocol: 'postgres' });
  const launcher = await createLauncher();
  const issuerDir = launcher.newPath();
  const running = launcher.launch([process.execPath, 'packages/platform/start.mjs'], {
    PORT: '0',
    DATA_DIR: issuerDir,
    DATABASE_URL: network.through(postgres.url),
    SEED_COMPANIES: '200',
  });
  const url = mustFind((await running.prints(/Open +(http:\/\/\S+?)\/ /))[1], 'The URL of the graph');
  const issuer = await openDevelopmentIssuer(issuerDir);
  let databases: Databases | undefined;
  return {
    url,
    ask: async (query, variables = {}, viewer) =>
      ask(url, query, { ...variables }, viewer && (await issuer.sign(viewer))),
    tokenOf: issuer.sign,
    network,
    databases: async () => (databases ??= await openDatabases(adminUrls(postgres.url), { poolSize: 1 })),
    adminUrl: postgres.url,
    violations: () => findViolations(adminUrls(postgres.url)),
    kill: async () => {
      await databases?.close();
      databases = undefined;
      const killed = mustFind(await postgresOf(dataDir), 'A running PostgreSQL');
      process.kill(killed, 'SIGKILL');
      while ((await postgresOf(dataDir)) === killed || !(await takesConnections(postgres.url))) await sleep(10);
    },
    aim: async () => {
      const server = mustFind(await postgresOf(dataDir), 'A running PostgreSQL');
      return {
        rests: async () => {
          for (let looks = 0; looks < looksAtMost && sessionsOf(server).some(isAtWork); looks++) await sleep(2);
        },
        find: () => {
          const all = [server, ...sessionsOf(server)];
          return () => {
            all.forEach(end);
            network.resetAll();
          };
        },
        isBack: async () => {
          while ((await postgresOf(dataDir)) === server || !(await takesConnections(postgres.url))) await sleep(50);
        },
      };
    },
    close: async () => {
      await databases?.close();
      await launcher.close();
      await network.close();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
