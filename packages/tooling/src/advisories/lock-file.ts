import { readFileSync } from 'node:fs';

/** A package as package-lock.json pins it. */
export type InstalledPackage = {
  /** Where it stands: "node_modules/express", or "node_modules/a/node_modules/b". */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; undefined where the package states none. */
  readonly license: string | undefined;
  readonly hasInstallScript: boolean;
};

/** What package-lock.json (version 3) says of one place. */
export type LockEntry = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

export type LockFile = { readonly packages: Readonly<Record<string, LockEntry>> };

export function readLockFile(): LockFile {
  return JSON.parse(readFileSync(new URL('../../../../package-lock.json', import.meta.url), 'utf8')) as LockFile;
}

/** All packages of others that the lock file installs: our own rooms are links, and left out. */
export function installedPackages({ packages }: LockFile): readonly InstalledPackage[] {
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, { name, version = '', license, hasInstallScript = false }]) => ({
      path,
      name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      hasInstallScript,
    }));
}

/** Where the packages stand that some of our rooms need to run, found as Node finds them: upward from who asks. */
export function reachableFrom({ packages }: LockFile, rooms: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...rooms];
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    const { dependencies, optionalDependencies, peerDependencies } = packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const at = find(packages, from, name);
      if (at === undefined || reached.has(at)) continue; // optional ones and peers may be missing
      reached.add(at);
      queue.push(packages[at]?.link === true ? (packages[at].resolved ?? at) : at);
    }
  }
  return reached;
}

function find(packages: LockFile['packages'], from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
