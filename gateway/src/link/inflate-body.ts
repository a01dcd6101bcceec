import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LinkFault } from './link-fault.ts';

/** As much as comes off a socket at once: each piece is a turn of the thread pool. */
const chunkSize = 65_536;

const decompressors: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip({ chunkSize }),
  deflate: () => createInflate({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
};

/**
 * Reads a compressed body to its end, or to its limit: bytes are counted as they come out of decompression, and nothing is
 * inflated beyond it.
 * @throws LinkFault when it is too large or compressed in a way that we did not ask for
 */
export async function inflateBody(body: Readable, encoding: string, bytesAtMost: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > bytesAtMost) throw tooLarge(bytesAtMost);
      chunks.push(chunk);
    }
  };
  try {
    await pipeline(body, decompressor(body, encoding), collect);
  } catch (error) {
    throw bytes > bytesAtMost ? tooLarge(bytesAtMost) : error; // a pipeline may tell only that it was ended
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function tooLarge(bytesAtMost: number): LinkFault {
  return new LinkFault('too-large', `its answer is larger than ${bytesAtMost} bytes`);
}

function decompressor(body: Readable, encoding: string): Transform {
  const create = Object.hasOwn(decompressors, encoding) ? decompressors[encoding] : undefined;
  if (create) return create();
  body.destroy();
  throw new LinkFault('invalid', 'its answer is in an encoding that we do not read');
}
