import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDockerIgnore } from './docker-ignore.ts';
import { readCopy, readDockerfile, type Stage } from './dockerfile.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Fills a folder with what a stage's image holds of the checkout: its COPYs from the context, less what .dockerignore
 * leaves out. The packages that `npm ci` would install are those of the checkout, by links.
 */
export async function fillImage(target: string, folder: string): Promise<void> {
  const stage = readDockerfile().find(({ name }) => name === target);
  if (!stage) throw new Error(`The Dockerfile has no stage ${target}.`);
  for (const { sources, destination } of copiesFromContext(stage))
    for (const source of sources) await copy(source, join(folder, destination));
  await linkPackages(folder);
}

/** What a stage copies from the context; the rest comes from another stage. */
export function copiesFromContext({ instructions }: Stage): readonly ReturnType<typeof readCopy>[] {
  return instructions
    .filter(({ name }) => name === 'COPY')
    .map(readCopy)
    .filter(({ stage }) => stage === undefined);
}

async function copy(source: string, destination: string): Promise<void> {
  const isLeftOut = readDockerIgnore();
  await cp(join(root, source), destination, {
    recursive: true,
    filter: (path) => {
      const inContext = relative(root, path);
      return inContext === '' || !isLeftOut(inContext);
    },
  });
}

/** Ours lead into the folder, so that nothing of the checkout is run by mistake. */
async function linkPackages(folder: string): Promise<void> {
  const packages = join(root, 'node_modules');
  const ours = join(packages, '@voucher-graph');
  await mkdir(join(folder, 'node_modules', '@voucher-graph'), { recursive: true });
  for (const name of await readdir(packages))
    if (name !== '@voucher-graph') await symlink(join(packages, name), join(folder, 'node_modules', name));
  for (const name of await readdir(ours)) {
    const room = await readlink(join(ours, name)); // such as ../../gateway
    await symlink(room, join(folder, 'node_modules', '@voucher-graph', name));
    const nested = join(ours, room, 'node_modules');
    const placed = join(folder, 'node_modules', '@voucher-graph', room);
    if (existsSync(nested) && existsSync(placed)) await symlink(nested, join(placed, 'node_modules'));
  }
}
