import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { inflateBody } from './inflate-body.ts';

const limit = 1024 * 1024;

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('a body in %s is read', async (encoding, compress) => {
  expect(await inflateBody(Readable.from([compress('{"data":{"name":"算力券"}}')]), encoding, limit)).toBe(
    '{"data":{"name":"算力券"}}',
  );
});

test('a bomb is refused before it is inflated beyond the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * limit));
  const before = process.memoryUsage().arrayBuffers;

  await expect(inflateBody(Readable.from([bomb]), 'gzip', limit)).rejects.toMatchObject({ kind: 'too-large' });

  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * limit);
});

test.each(['gzip, gzip', 'zstd', 'constructor', 'x'])('the encoding %s is refused', async (encoding) => {
  await expect(inflateBody(Readable.from([Buffer.alloc(1)]), encoding, limit)).rejects.toMatchObject({
    kind: 'invalid',
  });
});
