// Strips types from each file once for each state of its text; what is left is kept in .cache/typescript.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const folder = fileURLToPath(new URL('../../../.cache/typescript/', import.meta.url));
const settings = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcesContent: false };

/** Node calls this for each module, in a thread of its own. */
export async function load(url, context, next) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'file:' || !/\.m?ts$/.test(pathname)) return next(url, context);
  return { format: 'module', source: await strip(fileURLToPath(new URL(pathname, url))), shortCircuit: true };
}

async function strip(path) {
  const text = readFileSync(path, 'utf8');
  const name = basename(path);
  const kept = `${folder}${name}-${createHash('sha256').update(JSON.stringify(settings)).update(text).digest('hex')}.js`;
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { transform } = await import('esbuild');
    const { code } = await transform(text, { ...settings, sourcefile: name });
    keep(kept, code);
    return code;
  }
}

/** Whole or not at all, for others may look for it at this moment. A checkout that cannot be written to keeps nothing. */
function keep(path, code) {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, code);
    renameSync(draft, path);
  } catch {
    // Then it is stripped again.
  }
}
