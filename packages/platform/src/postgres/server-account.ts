import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartupFault } from '@voucher-graph/subgraph-kit';

/** Whom PostgreSQL runs as, when it is not us. */
export type Account = { readonly uid: number; readonly gid: number };

/** `nobody` by number: every Unix has the number, and we create no account. */
const nobody: Account = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the cluster that is there, otherwise as
 * nobody; started by anyone else, it runs as they do.
 */
export async function chooseAccount(existingCluster: string | undefined): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (existingCluster === undefined) return nobody;
  const { uid, gid } = await stat(existingCluster);
  if (uid === 0)
    throw new StartupFault(
      `${existingCluster} belongs to root, which PostgreSQL refuses: run chown -R ${nobody.uid}:${nobody.gid} ${existingCluster}`,
    );
  return { uid, gid };
}

/** Whether the account may pass through the folder, given as a real path, and through all above it. */
export async function canReach(folder: string, { uid, gid }: Account): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(folder);
  const execute = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  if (!(mode & execute)) return false;
  const above = dirname(folder);
  return above === folder || (await canReach(above, { uid, gid }));
}
