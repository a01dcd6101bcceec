import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that `npm run bench:install` installs what others serve graphs with into. */
export const rivals = fileURLToPath(new URL('../../rivals/', import.meta.url));

export function isInstalled(name: string): boolean {
  return existsSync(join(rivals, 'node_modules', name, 'package.json'));
}
