import { execFile } from 'node:child_process';
import { appendFile, chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** The folder of the cluster in a data folder of ours. */
export const clusterOf = (dataDir: string): string => join(dataDir, 'postgres', 'data');

/**
 * Backs a running server up as PostgreSQL's manual says to without pg_basebackup (section 25.3.4), which the embedded
 * programs do not include: the files are copied while they change, and what the WAL holds mends them.
 */
export async function backUp(url: string, dataDir: string, archive: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_backup_start('test', fast => true)");
    // 1: a file changed while it was read, which is what the WAL is for.
    await run('tar', [
      ...['-C', dataDir, '-cf', archive],
      ...['pg_wal/*', 'postmaster.*', 'pg_replslot/*'].map((each) => `--exclude=./postgres/data/${each}`),
      '.',
    ]).catch((error: unknown) => {
      if ((error as { readonly code?: unknown }).code !== 1) throw error;
    });
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
    await writeFile(`${archive}.label`, rows[0]?.labelfile ?? '');
  } finally {
    await client.end();
  }
}

/** Puts a backup into a new data folder, to be recovered up to some point when PostgreSQL is started on it. */
export async function restore(
  archive: string,
  dataDir: string,
  { walDir, target }: { readonly walDir: string; readonly target: Readonly<Record<string, string>> },
): Promise<void> {
  await mkdir(dataDir, { mode: 0o755 });
  await run('tar', ['-C', dataDir, '-xpf', archive]);
  const cluster = clusterOf(dataDir);
  const owned = async (file: string, text: string) => {
    await writeFile(join(cluster, file), text, { mode: 0o600 });
    const { uid, gid } = await stat(cluster);
    await chown(join(cluster, file), uid, gid);
  };
  await owned('backup_label', await readFile(`${archive}.label`, 'utf8'));
  await owned('recovery.signal', '');
  const settings = {
    archive_mode: 'off',
    restore_command: `cp ${walDir}/%f %p`,
    recovery_target_action: 'promote',
    ...target,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  await appendFile(join(cluster, 'postgresql.auto.conf'), lines.join(''));
}
