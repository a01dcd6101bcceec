import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build, stop, version as esbuildVersion, type BuildOptions, type Metafile } from 'esbuild';

/** The bundled client on disk. Names are those of files in `folder`, each with a hash of its content. */
export type ClientBundle = {
  readonly folder: string;
  readonly entries: Readonly<Record<EntryName, string>>;
  /** Every file that may be served; `compressed` ones have a `.gz` beside them. */
  readonly files: Readonly<Record<string, { readonly compressed: boolean } | undefined>>;
};

export type EntryName = 'explorer' | 'explorerStyle' | 'pageStyle' | 'editorWorker' | 'jsonWorker' | 'graphqlWorker';

/**
 * Bundles the client once for each state of its sources and packages, and finds it in `cacheDir` from then on. Two
 * processes may build at the same time: the first to finish wins, and both serve equal files.
 */
export async function buildClient(options: {
  /** Folder that keeps the bundle between starts; it is made if it is missing. */
  readonly cacheDir: string | URL;
  readonly onProgress?: (line: string) => void;
}): Promise<ClientBundle> {
  const cacheDir = options.cacheDir instanceof URL ? fileURLToPath(options.cacheDir) : options.cacheDir;
  const folder = join(cacheDir, `explorer-${await fingerprint()}`);
  const cached = await readManifest(folder);
  if (cached) return { folder, ...cached };

  options.onProgress?.('Bundling the explorer (once, about 3 seconds)');
  try {
    await mkdir(cacheDir, { recursive: true });
    const draft = await mkdtemp(`${folder}-`);
    try {
      await writeFile(join(draft, manifestName), JSON.stringify(await bundleInto(draft)));
      await rename(draft, folder).catch(ignoreRival);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } catch (cause) {
    throw new Error(`The explorer could not be bundled into ${cacheDir}: make that folder writable, with 20 MB free.`, {
      cause,
    });
  }
  const built = await readManifest(folder);
  if (!built) throw new Error(`The explorer's bundle in ${folder} is incomplete: delete that folder and start again.`);
  return { folder, ...built };
}

type Manifest = Omit<ClientBundle, 'folder'>;

const manifestName = 'manifest.json';
const clientFolder = fileURLToPath(new URL('./client/', import.meta.url));
const packages = [
  '@fontsource-variable/fira-code',
  '@fontsource-variable/noto-sans-sc',
  '@graphiql/plugin-doc-explorer',
  '@graphiql/plugin-history',
  '@graphiql/react',
  'graphiql',
  'graphql',
  'monaco-editor',
  'monaco-graphql',
  'react',
  'react-dom',
];

const shared = {
  absWorkingDir: clientFolder,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  // Every browser that runs this reads woff2.
  loader: { '.ttf': 'file', '.woff2': 'file', '.woff': 'empty' },
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'silent',
} as const satisfies BuildOptions;

async function bundleInto(folder: string): Promise<Manifest> {
  const page = build({
    ...shared,
    outdir: folder,
    format: 'esm',
    splitting: true,
    entryPoints: { explorer: 'explorer.ts', page: 'page.css' },
  });
  const workers = build({
    ...shared,
    outdir: folder,
    format: 'iife',
    entryPoints: {
      'editor-worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json-worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql-worker': 'monaco-graphql/esm/graphql.worker.js',
    },
  });
  const outputs = { ...(await page).metafile.outputs, ...(await workers).metafile.outputs };
  await stop(); // The compiler is a child process; it has no more to do.
  return {
    entries: {
      explorer: entry(outputs, /^explorer-.*\.js$/),
      explorerStyle: entry(outputs, /^explorer-.*\.css$/),
      pageStyle: entry(outputs, /^page-.*\.css$/),
      editorWorker: entry(outputs, /^editor-worker-.*\.js$/),
      jsonWorker: entry(outputs, /^json-worker-.*\.js$/),
      graphqlWorker: entry(outputs, /^graphql-worker-.*\.js$/),
    },
    files: await compressAll(folder),
  };
}

function entry(outputs: Metafile['outputs'], pattern: RegExp): string {
  const name = Object.keys(outputs)
    .map((path) => basename(path))
    .find((file) => pattern.test(file));
  if (!name) throw new Error(`The bundler wrote no file like ${pattern.source}.`);
  return name;
}

async function compressAll(folder: string): Promise<Manifest['files']> {
  const entries = (await readdir(folder)).map(async (name) => {
    const compressed = /\.(js|css|ttf|txt)$/.test(name); // woff2 is compressed already
    if (compressed)
      await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(await readFile(join(folder, name))));
    return [name, { compressed }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
  } catch {
    return undefined; // Not built yet.
  }
}

/** One hash over all that the bundle is made of: our sources, this file's settings, and the packages' versions. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(esbuildVersion);
  const sources = (await readdir(clientFolder)).sort().map((name) => join(clientFolder, name));
  for (const path of [fileURLToPath(import.meta.url), ...sources]) hash.update(path).update(await readFile(path));
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    const manifest = JSON.parse(await readFile(require.resolve(`${name}/package.json`), 'utf8')) as { version: string };
    hash.update(`${name}@${manifest.version}`);
  }
  return hash.digest('hex').slice(0, 16);
}

function ignoreRival(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
}
