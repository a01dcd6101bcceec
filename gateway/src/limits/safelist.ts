import { readFile } from 'node:fs/promises';
import { createBoundedCache, StartupFault } from '@voucher-graph/subgraph-kit';

/** Operations that were agreed on beforehand. */
export type Safelist = {
  readonly mode: 'log' | 'enforce';
  readonly has: (document: string) => boolean;
  readonly byId: (id: string) => string | undefined;
  /** Whether a document is asked about for the first time, so that it is logged once. */
  readonly isNews: (document: string) => boolean;
};

/** How many bytes of documents are remembered that were logged, roughly. */
const rememberedBytes = 8_000_000;

/**
 * Reads a manifest of persisted queries (what `generate-persisted-query-manifest` of Apollo writes, Relay and Apollo
 * Client send by id).
 * @throws StartupFault when the file is none
 */
export async function readSafelist({
  mode,
  file,
}: {
  readonly mode: 'log' | 'enforce';
  readonly file: string;
}): Promise<Safelist> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartupFault(`SAFELIST_FILE cannot be read (${String(error)}): set it to a persisted query manifest.`);
  });
  const operations = readManifest(text);
  if (!operations)
    throw new StartupFault(
      `SAFELIST_FILE ${file} is no persisted query manifest: give one with "format": "apollo-persisted-query-manifest", "version": 1, and operations that have an id and a body.`,
    );
  const bodies = new Set(operations.map(({ body }) => body));
  const byId = new Map(operations.map(({ id, body }) => [id, body]));
  const logged = createBoundedCache<true>(rememberedBytes);
  return {
    mode,
    has: (document) => bodies.has(document),
    byId: (id) => byId.get(id),
    isNews: (document) => {
      if (logged.get(document)) return false;
      logged.set(document, true, 200 + 2 * document.length);
      return true;
    },
  };
}

type ListedOperation = { readonly id: string; readonly body: string };

function readManifest(text: string): readonly ListedOperation[] | null {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof manifest !== 'object' || manifest === null) return null;
  const { format, version, operations } = manifest as Readonly<Record<string, unknown>>;
  const isManifest = format === 'apollo-persisted-query-manifest' && version === 1 && Array.isArray(operations);
  return isManifest && operations.every(isOperation) ? operations : null;
}

function isOperation(value: unknown): value is ListedOperation {
  if (typeof value !== 'object' || value === null) return false;
  const { id, body } = value as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof body === 'string';
}
