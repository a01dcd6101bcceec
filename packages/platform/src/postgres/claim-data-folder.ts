import { access, constants, mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { errorCode } from './error-code.ts';
import { explainFault } from './explain-fault.ts';

const marker = '.voucher-graph';
const markerText =
  'This folder belongs to Voucher Graph, which keeps its database in it. Delete the whole folder to start anew.\n';

/** A new disk brings this folder along, so that it does not make the disk someone else's. */
const strangersAllowed = new Set(['lost+found']);

/**
 * Makes a new or empty folder ours, or finds that it is ours already; anything else is refused and left untouched.
 * @returns the folder's real path
 */
export async function claimDataFolder(dataDir: string): Promise<string> {
  const folder = resolve(dataDir);
  try {
    await makeFolder(folder);
    const entries = await readdir(folder);
    if (!entries.includes(marker)) {
      if (entries.some((entry) => !strangersAllowed.has(entry)))
        throw new StartupFault(
          `${folder} is not a Voucher Graph data folder, and not empty: set DATA_DIR to an empty or new folder.`,
        );
      await writeFile(join(folder, marker), markerText);
    }
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(folder);
  } catch (error) {
    throw explainFault(error, folder, 'preparing the data folder');
  }
}

/** The folder and all above it. Node's own `recursive` never ends where nothing can be made, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found && !found.isDirectory())
    throw new StartupFault(`${path} is a file, not a folder: set DATA_DIR to an empty or new folder.`);
  return found !== undefined;
}
