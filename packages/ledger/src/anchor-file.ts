import { open, readFile } from 'node:fs/promises';
import type { Anchor, Head } from './verify-chain.ts';

/** An anchor as it stands in a file, with when it was noted. */
export type NotedAnchor = Anchor & { readonly block: bigint; readonly at: string };

/**
 * Appends heads to a file, a JSON line each, and returns when the disk has them. Nothing that stands there is ever changed,
 * so the file can be of a kind that only grows (`chattr +a`, an object store's log, a printer).
 */
export async function noteHeads(file: string, heads: readonly Head[], at = new Date()): Promise<void> {
  const lines = heads.map(({ bookId, block, seq, head }) =>
    JSON.stringify({ book: bookId, block: String(block), seq: String(seq), head, at: at.toISOString() }),
  );
  if (lines.length === 0) return;
  const handle = await open(file, 'a', 0o644);
  try {
    // A line that a crash cut off ends here, and does not swallow ours.
    const isTorn = (await handle.stat()).size > 0 && !(await endsLine(file));
    await handle.appendFile(`${isTorn ? '\n' : ''}${lines.join('\n')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Reads the anchors of a file; none of one that does not exist yet. A last line without its end was being written when its
 * writer was killed, and counts for nothing.
 * @throws Error naming the line that is no anchor
 */
export async function readAnchors(file: string): Promise<readonly NotedAnchor[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const anchor = parseAnchor(line);
    if (anchor) return [anchor];
    if (i === lines.length - 1 || isCutOff(line)) return [];
    throw new Error(`Line ${i + 1} of ${file} is no anchor: was it edited?`);
  });
}

function parseAnchor(line: string): NotedAnchor | undefined {
  try {
    const { book, block, seq, head, at } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const isAnchor =
      isText(book, /^[0-9a-f-]{36}$/) &&
      isText(block, /^\d{1,18}$/) &&
      isText(seq, /^\d{1,18}$/) &&
      isText(head, /^([0-9a-f]{64})?$/) &&
      isText(at, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    return isAnchor ? { bookId: book, block: BigInt(block), seq: BigInt(seq), head, at } : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value);
}

/** Of a writer that was killed, whose successor began a new line. */
function isCutOff(line: string): boolean {
  return line.startsWith('{"book":"') && !line.endsWith('}');
}

async function endsLine(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 0x0a;
  } finally {
    await handle.close();
  }
}
