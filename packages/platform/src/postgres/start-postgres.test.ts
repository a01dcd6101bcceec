import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { build, type Plugin } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findHome } from './create-cluster.ts';
import { explainFault } from './explain-fault.ts';
import { findServer } from './find-server.ts';
import { findProgramsPackage, preparePrograms } from './prepare-programs.ts';
import { runServer } from './run-server.ts';
import { chooseAccount } from './server-account.ts';
import { startPostgres, type StartPostgresOptions } from './start-postgres.ts';
import { stopServer } from './stop-server.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };

/** Open to all, as /tmp is: what a test needs closed, it closes. */
let folder: string;
/** `test-process.ts` in one file that another user can read wherever this checkout stands, and a Node to run it. */
let program: string;
let node: string;
let opened = 0;
const processes: ChildProcess[] = [];
const dataDirs: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voucher-graph-launcher-'));
  await chmod(folder, 0o755);
  program = join(folder, 'test-process.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('test-process.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    plugins: [takeOnlyWhatIsUsed],
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  });
  node = join(folder, 'node');
  await cp(process.execPath, node, { dereference: true });
  await chmod(node, 0o755);
});

afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  for (const dataDir of dataDirs.splice(0)) {
    const home = await findHome(dataDir).catch(() => undefined);
    const server = home && (await findServer(home.cluster));
    if (server) process.kill(server.pid, 'SIGQUIT');
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

test('makes a new folder and runs PostgreSQL 18 in it, on loopback alone, and keeps the data for the next start', async () => {
  const dataDir = newPath();

  const first = await startPostgres({ dataDir });
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const settings = await query(
    first.url,
    `SELECT split_part(current_setting('server_version'), '.', 1) AS version,
            current_setting('listen_addresses') || current_setting('unix_socket_directories') AS listens,
            current_setting('timezone') AS timezone, current_setting('fsync') AS fsync,
            current_setting('server_encoding') AS encoding, datlocprovider::text || datlocale AS locale,
            (SELECT string_agg(name, ' ' ORDER BY name COLLATE "zh-Hans-x-icu") FROM unnest('{上海,北京,安徽}'::text[]) AS name) AS sorted
       FROM pg_database WHERE datname = 'postgres'`,
  );
  await first.stop();
  await first.stop();
  const second = await startPostgres({ dataDir });
  const kept = await query(second.url, 'SELECT answer FROM kept');
  await second.stop();

  expect(settings).toEqual([
    {
      version: '18',
      listens: '127.0.0.1',
      timezone: 'UTC',
      fsync: 'on',
      encoding: 'UTF8',
      locale: 'bC.UTF-8',
      sorted: '安徽 北京 上海',
    },
  ]);
  expect(kept).toEqual([{ answer: 42 }]);
  expect([first.adopted, second.adopted]).toEqual([false, false]);
});

test('asks everyone for the password, which only the account of the server can read', async () => {
  const dataDir = newPath();

  const { url, stop } = await startPostgres({ dataDir, durable: false });
  const wrong = new URL(url);
  wrong.password = 'guess';
  const refused = query(wrong.href, 'SELECT 1');

  await expect(refused).rejects.toThrow('password authentication failed');
  expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
  await stop();
});

test('runs for an ordinary user whose home is closed to others', async () => {
  const home = await newFolder(0o700, isRoot ? nobody : undefined);

  const { url, adopted } = await startProcess({ dataDir: join(home, '.data') }, isRoot ? nobody : {});

  expect(adopted).toBe(false);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('runs for root in a closed home, from packages whose install scripts were blocked', async () => {
  const home = await newFolder(0o700);
  const sharedDir = newPath();
  const packageDir = await copyPackageWithoutLinks(join(home, 'package'));
  const dataDir = join(home, '.data');

  const first = await startPostgres({ dataDir, sharedDir, packageDir, durable: false });
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.stop();
  const second = await startPostgres({ dataDir, sharedDir, packageDir, durable: false });
  const kept = await query(second.url, 'SELECT answer FROM kept');
  await second.stop();

  expect(kept).toEqual([{ answer: 42 }]);
  expect((await lstat(join(dataDir, 'postgres'))).isSymbolicLink()).toBe(isRoot);
  const copied = isRoot ? (await readdir(sharedDir)).filter((name) => name.startsWith('postgresql-18')) : [];
  expect(copied).toHaveLength(isRoot ? 1 : 0);
});

test('makes one copy of the programs when two processes need it at once', async () => {
  const closed = await newFolder(0o700);
  const packageDir = await copyPackageWithoutLinks(join(closed, 'package'));
  await rm(join(packageDir, 'native', 'lib'), { recursive: true });
  await cp(join(findProgramsPackage(), 'native', 'lib'), join(packageDir, 'native', 'lib'), { recursive: true });
  const copies = newPath();
  const account = isRoot ? nobody : undefined;

  const both = await Promise.all([
    preparePrograms(packageDir, copies, account),
    preparePrograms(packageDir, copies, account),
  ]);

  expect(both[0]).toEqual(both[1]);
  expect(isRoot ? await readdir(copies) : ['one']).toHaveLength(1);
});

test('takes over the server of a process that was killed, with all that it had acknowledged', async () => {
  const dataDir = newPath();
  const killed = await startProcess({ dataDir });
  await query(killed.url, 'CREATE TABLE kept AS SELECT 42 AS answer');

  await kill(killed.child);
  const next = await startPostgres({ dataDir });
  const kept = await query(next.url, 'SELECT answer FROM kept');
  await next.stop();

  expect(next.adopted).toBe(true);
  expect(kept).toEqual([{ answer: 42 }]);
  await expect(query(next.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('recovers when PostgreSQL was killed together with its owner', async () => {
  const dataDir = newPath();
  const killed = await startProcess({ dataDir });
  await query(killed.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const server = await serverOf(dataDir);

  await kill(killed.child);
  process.kill(server.pid, 'SIGKILL');
  const next = await startPostgres({ dataDir });
  const kept = await query(next.url, 'SELECT answer FROM kept');
  await next.stop();

  expect(next.adopted).toBe(false);
  expect(kept).toEqual([{ answer: 42 }]);
});

test('starts beside a stale postmaster.pid whose number another program has now', async () => {
  const dataDir = newPath();
  const first = await startPostgres({ dataDir, durable: false });
  const lock = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  const text = await readFile(lock, 'utf8');
  await first.stop();
  const other = spawn(node, ['-e', 'setInterval(() => {}, 1000)'], isRoot ? nobody : {});
  processes.push(other);

  await writeFile(lock, text.replace(/^\d+/, String(other.pid)));
  const next = await startPostgres({ dataDir, durable: false });
  await next.stop();

  expect(next.adopted).toBe(false);
  expect(other.exitCode).toBeNull();
});

test('refuses a second start on a folder in use, names its owner, and disturbs nothing', async () => {
  const dataDir = newPath();
  const owner = await startProcess({ dataDir, durable: false });

  const second = startPostgres({ dataDir, durable: false });

  await expect(second).rejects.toThrow(
    `${dataDir} is in use by another Voucher Graph (process ${String(owner.child.pid)}): stop that one, or set DATA_DIR to another folder.`,
  );
  expect(await query(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('lets one of two win that start on a new folder at the same moment', async () => {
  const dataDir = newPath();

  const both = await Promise.allSettled([
    startProcess({ dataDir, durable: false }),
    startProcess({ dataDir, durable: false }),
  ]);

  const won = both.filter(({ status }) => status === 'fulfilled');
  const lost = both.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
  expect(won).toHaveLength(1);
  expect(lost).toEqual([expect.stringContaining('is in use by another Voucher Graph (process ')]);
  expect((await readdir(dataDir)).sort()).toEqual(['.voucher-graph', 'postgres']);
});

test('refuses a folder that is not ours and leaves it as it was', async () => {
  const stranger = await newFolder(0o755);
  await writeFile(join(stranger, 'thesis.txt'), 'mine');

  await expect(startPostgres({ dataDir: stranger })).rejects.toThrow(
    `${stranger} is not a Voucher Graph data folder, and not empty: set DATA_DIR to an empty or new folder.`,
  );

  expect(await readdir(stranger)).toEqual(['thesis.txt']);
});

test.each(['thesis.txt', 'thesis.txt/inside'])('refuses %s, where no folder can be', async (path) => {
  const stranger = await newFolder(0o755);
  await writeFile(join(stranger, 'thesis.txt'), 'mine');

  await expect(startPostgres({ dataDir: join(stranger, path) })).rejects.toThrow(
    /^\S+ is (?:a file, )?not a folder: set DATA_DIR to an empty or new folder\.$/,
  );
});

test('refuses a place where nothing can be made', async () => {
  await expect(startPostgres({ dataDir: '/proc/voucher-graph' })).rejects.toThrow(
    /^\/proc\/voucher-graph cannot be made/,
  );
});

test('refuses a folder that an ordinary user may not write', async () => {
  const closed = await newFolder(isRoot ? 0o755 : 0o555);

  const outcome = startProcess({ dataDir: join(closed, '.data') }, isRoot ? nobody : {});

  await expect(outcome).rejects.toThrow(/^StartupFault: \S+ cannot be written .* set DATA_DIR to a folder of your own/);
});

test('says that the disk is full, whoever found out', () => {
  const line = 'The disk is full (copying in /data): free 200 MB or set DATA_DIR to another disk.';
  const fromNode = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const fromPostgres = [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    ...Array.from({ length: 9 }, () => 'initdb: removing contents of data directory'),
  ].join('\n');

  expect(explainFault(fromNode, '/data', 'copying').message).toBe(line);
  expect(explainFault(fromPostgres, '/data', 'copying').message).toBe(line);
});

test('refuses the database of another major version in one line', async () => {
  const dataDir = newPath();
  const { stop } = await startPostgres({ dataDir, durable: false });
  await stop();
  await writeFile(join(dataDir, 'postgres', 'data', 'PG_VERSION'), '17\n');

  await expect(startPostgres({ dataDir })).rejects.toThrow(
    `${dataDir} holds a database of PostgreSQL 17, and this is PostgreSQL 18: set DATA_DIR to a new folder.`,
  );
});

test('begins anew after a start that was killed while it made the database, and removes what that one left', async () => {
  const dataDir = newPath();
  const killed = spawn(node, [program, JSON.stringify(await withPackage({ dataDir }))], { stdio: 'ignore' });
  processes.push(killed);
  while (!(await readdir(dataDir).catch(() => [])).some((name) => name.endsWith('.new')));
  await kill(killed);
  const left = await readdir(dataDir);

  const next = await startPostgres({ dataDir, durable: false });
  await next.stop();

  expect(left).toEqual(['.voucher-graph', expect.stringMatching(/^postgres\..*\.new$/)]);
  expect((await readdir(dataDir)).sort()).toEqual(['.voucher-graph', 'postgres']);
});

test('takes another port when someone was faster', async () => {
  const dataDir = newPath();
  await (await startPostgres({ dataDir, durable: false })).stop();
  const home = await findHome(dataDir);
  if (!home) throw new Error('no home');
  const account = await chooseAccount(home.cluster);
  const programs = await preparePrograms(findProgramsPackage(), newPath(), account);
  const faster = createServer();
  faster.listen(0, '127.0.0.1');
  await once(faster, 'listening');
  const taken = (faster.address() as AddressInfo).port;
  const ports = [taken, taken, await freePort()];

  const choosePort = () => Promise.resolve(ports.shift() ?? 0);
  const server = await runServer(home, programs, account, { durable: false, choosePort });
  if (server) await stopServer(home.cluster, programs);
  faster.close();

  expect(ports).toEqual([]);
  expect(server?.port).not.toBe(taken);
});

test('shows the last lines of the log when PostgreSQL does not start', async () => {
  const dataDir = newPath();
  await (await startPostgres({ dataDir, durable: false })).stop();
  await writeFile(join(dataDir, 'postgres', 'data', 'postgresql.conf'), 'no_such_setting = 1\n');

  await expect(startPostgres({ dataDir })).rejects.toThrow(/^Failed while starting PostgreSQL .*"no_such_setting"/);
});

/** Leaves out what the kit does on import, such as reading files that are not beside the bundle. */
const takeOnlyWhatIsUsed: Plugin = {
  name: 'take-only-what-is-used',
  setup: (bundle) => {
    const kit = dirname(createRequire(import.meta.url).resolve('@voucher-graph/subgraph-kit'));
    bundle.onResolve({ filter: /^@voucher-graph\/subgraph-kit$|^\.\// }, ({ path, importer }) => {
      if (path.startsWith('@')) return { path: join(kit, 'index.ts'), sideEffects: false };
      return importer.startsWith(kit) ? { path: join(dirname(importer), path), sideEffects: false } : undefined;
    });
  },
};

function newPath(): string {
  const path = join(folder, `${++opened}`);
  dataDirs.push(path, join(path, '.data'));
  return path;
}

async function newFolder(mode: number, owner?: typeof nobody): Promise<string> {
  const path = newPath();
  await mkdir(path);
  await chmod(path, mode);
  if (owner) await chown(path, owner.uid, owner.gid);
  return path;
}

/** As npm unpacks it when the package's install script does not run. */
async function copyPackageWithoutLinks(target: string): Promise<string> {
  const source = findProgramsPackage();
  for (const part of ['package.json', 'native']) await cp(join(source, part), join(target, part), { recursive: true });
  const lib = join(target, 'native', 'lib');
  for (const entry of await readdir(lib, { withFileTypes: true }))
    if (entry.isSymbolicLink()) await rm(join(lib, entry.name));
  return target;
}

/** The programs where every user can read them: the checkout may stand in a closed home. */
async function withPackage(options: StartPostgresOptions): Promise<StartPostgresOptions> {
  publicPackage ??= copyPackageWithoutLinks(join(folder, 'package'));
  return { packageDir: await publicPackage, ...options };
}

let publicPackage: Promise<string> | undefined;

type Started = { readonly url: string; readonly adopted: boolean; readonly child: ChildProcess };

async function startProcess(options: StartPostgresOptions, account: Partial<typeof nobody> = {}): Promise<Started> {
  const args = [program, JSON.stringify(await withPackage(options))];
  const child = spawn(node, args, { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'], ...account });
  processes.push(child);
  const exit = once(child, 'exit').then(([code]) => [`{"fault":"the process ended with ${String(code)}"}`]);
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), exit])) as [string];
  const { fault, ...started } = JSON.parse(line) as { fault?: string; url: string; adopted: boolean };
  if (fault !== undefined) throw new Error(fault);
  return { ...started, child };
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function serverOf(dataDir: string) {
  const home = await findHome(dataDir);
  const server = home && (await findServer(home.cluster));
  if (!server) throw new Error(`no server runs in ${dataDir}`);
  return server;
}

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
