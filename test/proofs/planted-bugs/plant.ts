import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bug } from './bugs.ts';

const migrations = 'packages/ledger/src/migrations';

/** The file with the bug in it, and what it then says. */
export type Planted = { readonly file: string; readonly before: string; readonly after: string };

/** @throws when the search is not found as often as the bug says: the code went on, and the bug must follow it */
export function plant(root: string, bug: Bug): Planted {
  const file = 'file' in bug.in ? bug.in.file : newestThatDefines(root, bug.in.sqlFunction);
  const before = readFileSync(join(root, file), 'utf8');
  const found = before.split(bug.search).length - 1;
  const { times = 1 } = bug;
  if (found !== times)
    throw new Error(`"${bug.name}" applies no longer: ${file} says ${found} times, not ${times}: ${bug.search}`);
  return { file, before, after: before.replaceAll(bug.search, () => bug.replace) };
}

function newestThatDefines(root: string, sqlFunction: string): string {
  const defines = readdirSync(join(root, migrations))
    .sort()
    .filter((name) => readFileSync(join(root, migrations, name), 'utf8').includes(`function ${sqlFunction}`));
  return join(migrations, defines.at(-1) ?? 'none');
}
