import { StartupFault } from '@voucher-graph/subgraph-kit';
import { errorCode } from './error-code.ts';

/** Enough of a program's output to hold its FATAL, its HINT and what it said while it gave up. */
const lastLinesShown = 5;

/**
 * Turns what went wrong around a folder into the line that its owner needs.
 * @param cause an error of node:fs or of spawning, or all that PostgreSQL wrote before it ended
 */
export function explainFault(cause: unknown, folder: string, doing: string): StartupFault {
  if (cause instanceof StartupFault) return cause;
  const text = String(cause).trim();
  const line = text
    .split(/\s*\n\s*/)
    .slice(-lastLinesShown)
    .join(' | ');
  const code = errorCode(cause);

  if (/ENOSPC|EDQUOT/.test(code) || /No space left on device|Disk quota exceeded/.test(text))
    return new StartupFault(`The disk is full (${doing} in ${folder}): free 200 MB or set DATA_DIR to another disk.`);
  if (code === 'EROFS' || text.includes('Read-only file system'))
    return new StartupFault(`${folder} is on a read-only disk: set DATA_DIR to a folder that can be written.`);
  if (code === 'ENOENT')
    return new StartupFault(`${folder} cannot be made (${doing}): set DATA_DIR to a folder that can be. ${line}`);
  if (/EACCES|EPERM/.test(code) || /Permission denied|Operation not permitted/.test(text))
    return new StartupFault(`${folder} cannot be written (${doing}): set DATA_DIR to a folder of your own. ${line}`);
  if (/ENOTDIR|EEXIST/.test(code))
    return new StartupFault(`${folder} is not a folder: set DATA_DIR to an empty or new folder.`);
  return new StartupFault(`Failed while ${doing} in ${folder}: ${line}`, { cause });
}
