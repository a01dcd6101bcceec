import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readBody } from './read-body.ts';

const limit = 1024 * 1024;

test.each([
  [undefined, (text: string) => Buffer.from(text)],
  ['identity', (text: string) => Buffer.from(text)],
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('a body in %s is read', async (encoding, compress) => {
  expect(await readBody(Readable.from([compress('{"data":{"name":"算力券"}}')]), encoding, limit)).toBe(
    '{"data":{"name":"算力券"}}',
  );
});

test('characters that two chunks share are read whole', async () => {
  const bytes = Buffer.from('券');

  expect(await readBody(Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]), undefined, limit)).toBe('券');
});

test('a body of exactly the limit is read, one byte more is refused', async () => {
  const body = (size: number) => Readable.from([Buffer.alloc(size)]);

  expect(await readBody(body(limit), undefined, limit)).toHaveLength(limit);
  await expect(readBody(body(limit + 1), undefined, limit)).rejects.toMatchObject({ kind: 'too-large' });
});

test('a bomb is refused before it is inflated beyond the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * limit));
  const before = process.memoryUsage().arrayBuffers;

  await expect(readBody(Readable.from([bomb]), 'gzip', limit)).rejects.toMatchObject({ kind: 'too-large' });

  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * limit);
});

test.each(['gzip, gzip', 'zstd', 'constructor', 'x'])('the encoding %s is refused', async (encoding) => {
  await expect(readBody(Readable.from([Buffer.alloc(1)]), encoding, limit)).rejects.toMatchObject({ kind: 'invalid' });
});

test('an endless body is read no further than the limit', async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent += 65_536;
      this.push(Buffer.alloc(65_536));
    },
  });

  await expect(readBody(endless, undefined, limit)).rejects.toMatchObject({ kind: 'too-large' });
  expect(sent).toBeLessThan(2 * limit);
});
