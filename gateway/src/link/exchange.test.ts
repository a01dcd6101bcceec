import type { RequestListener } from 'node:http';
import { Pool } from 'undici';
import { expect, test } from '@jest/globals';
import { exchange } from './exchange.ts';
import { serve } from './testing/serve.ts';

const limit = 1024 * 1024;

async function ask(listener: RequestListener, withinMs = 10_000) {
  const { url, close } = await serve(listener);
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin);
  const asked = { path: pathname, method: 'GET', headers: {}, headersMs: 10_000, bytesAtMost: limit } as const;
  try {
    return await exchange(pool, origin, { ...asked, endsAt: performance.now() + withinMs });
  } finally {
    await pool.destroy();
    await close();
  }
}

test('characters that two chunks share are read whole', async () => {
  const bytes = Buffer.from('券');

  const reply = await ask((_request, response) => {
    response.writeHead(201, { 'content-type': 'text/plain' }).write(bytes.subarray(0, 1));
    setTimeout(() => response.end(bytes.subarray(1)), 50);
  });

  expect(reply).toEqual({ status: 201, contentType: 'text/plain', text: '券' });
});

test('a body of exactly the limit is read, one byte more is refused', async () => {
  const sized = (size: number) => ask((_request, response) => response.end(Buffer.alloc(size)));

  expect((await sized(limit)).text).toHaveLength(limit);
  await expect(sized(limit + 1)).rejects.toMatchObject({ kind: 'too-large' });
});

test('an endless body is read no further than the limit', async () => {
  let isClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (isClosed = resolve));

  const asked = ask((_request, response) => {
    response.once('close', isClosed);
    const send = () => {
      while (response.write(Buffer.alloc(65_536)));
      response.once('drain', send);
    };
    send();
  });

  await expect(asked).rejects.toMatchObject({ kind: 'too-large' });
  await closed;
});

test('what says that it is larger is not read at all', async () => {
  const asked = ask((_request, response) => {
    response.writeHead(200, { 'content-length': limit + 1 }).flushHeaders();
  });

  await expect(asked).rejects.toMatchObject({ kind: 'too-large' });
});

test('nothing compressed is asked for, and none is read', async () => {
  const asked = await ask((request, response) => response.end(request.headers['accept-encoding']));
  const compressed = ask((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).flushHeaders();
  });

  expect(asked.text).toBe('identity');
  await expect(compressed).rejects.toMatchObject({ kind: 'invalid' });
});

test.each<[string, RequestListener]>([
  ['says nothing', () => undefined],
  ['sends half an answer', (_request, response) => void response.write('{')],
])('who %s is left when its time is over', async (_what, listener) => {
  await expect(ask(listener, 200)).rejects.toMatchObject({ kind: 'timeout' });
});
