import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { explainFault } from './explain-fault.ts';
import type { Programs } from './prepare-programs.ts';
import { runProgram } from './run-program.ts';
import { canReach, type Account } from './server-account.ts';

/** Where a data folder's PostgreSQL keeps its things. */
export type Home = {
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** The superuser's password, readable by the server's account alone. */
  readonly passwordFile: string;
  readonly logFile: string;
};

const homeName = 'postgres';
const unfinishedEnd = '.new';

/** The finished home of a data folder, or undefined when none was made yet. */
export async function findHome(dataDir: string): Promise<Home | undefined> {
  const path = join(dataDir, homeName);
  const found = await lstat(path).catch(() => undefined);
  if (!found) return undefined;
  const home = await realpath(path).catch((cause: unknown) => {
    throw new StartupFault(
      `${path} points to a folder that is gone: bring it back, or delete ${dataDir} to start anew.`,
      { cause },
    );
  });
  return homeAt(home);
}

/**
 * Makes the home under another name and publishes it in one step, so that a home is whole or absent: whoever is killed
 * midway leaves nothing that looks finished, and of two who try at once one wins and both use the winner's.
 * @param sharedDir where root puts the home when the server's account cannot reach the data folder
 */
export async function createHome(
  options: { readonly dataDir: string; readonly sharedDir: string; readonly durable: boolean },
  programs: Programs,
  account: Account | undefined,
): Promise<Home> {
  const { dataDir, sharedDir, durable } = options;
  const published = join(dataDir, homeName);
  const outside = account !== undefined && !(await canReach(dataDir, account));
  const final = outside ? join(sharedDir, `${hashOf(dataDir)}-${randomBytes(4).toString('hex')}`) : published;
  const unfinished = outside ? final + unfinishedEnd : `${published}.${randomBytes(4).toString('hex')}${unfinishedEnd}`;
  try {
    if (outside) await makeOpenFolder(dirname(final));
    await fillHome(unfinished, programs, account, durable);
    await rename(unfinished, final);
    if (outside) await symlink(final, published);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (outside) await rm(final, { recursive: true, force: true });
    const rival = await findHome(dataDir);
    if (rival) return rival;
    throw explainFault(error, dirname(final), 'creating the database');
  }
  const home = await findHome(dataDir);
  if (!home)
    throw new StartupFault(`${published} vanished while it was made: leave ${dataDir} alone, and start again.`);
  return home;
}

/** Removes what processes that were killed midway left. For the owner alone: others may still be at work before. */
export async function removeUnfinishedHomes(dataDir: string, sharedDir: string): Promise<void> {
  for (const [folder, start] of [
    [dataDir, `${homeName}.`],
    [sharedDir, `${hashOf(dataDir)}-`],
  ] as const) {
    const entries = await readdir(folder).catch(() => []);
    const unfinished = entries.filter((entry) => entry.startsWith(start) && entry.endsWith(unfinishedEnd));
    // A rival that is still at work writes into its own while we remove it: then it removes the rest itself.
    for (const entry of unfinished)
      await rm(join(folder, entry), { recursive: true, force: true }).catch(() => undefined);
  }
}

function homeAt(home: string): Home {
  return { cluster: join(home, 'data'), passwordFile: join(home, 'password'), logFile: join(home, 'server.log') };
}

async function fillHome(
  path: string,
  programs: Programs,
  account: Account | undefined,
  durable: boolean,
): Promise<void> {
  const { cluster, passwordFile } = homeAt(path);
  await makeOpenFolder(path);
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) for (const owned of [cluster, passwordFile]) await chown(owned, account.uid, account.gid);

  const { code, output } = await runProgram(
    programs.initdb,
    [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    account,
  );
  if (code !== 0) throw explainFault(output, dirname(path), 'creating the database');
}

/** A folder that the server's account can pass through, whatever umask says. */
async function makeOpenFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

function hashOf(dataDir: string): string {
  return createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
}
