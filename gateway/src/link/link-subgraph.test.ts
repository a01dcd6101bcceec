import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { createRequestVerifier, subgraphSecret, type Viewer } from '@voucher-graph/subgraph-kit';
import type { LinkFault } from './link-fault.ts';
import { linkSubgraph, type LinkOptions } from './link-subgraph.ts';
import type { SubgraphLink } from './subgraph-link.ts';
import { answering, serve, type Served } from './testing/serve.ts';

const sdl = 'type Query { name: String } type Mutation { pay: Int }';
const secret = subgraphSecret('a graph secret of 32 characters!', 'acme');
const read = { query: '{ name }' };
const mutation = { query: 'mutation { pay }' };
const viewer: Viewer = { subject: 'zhang', scopes: ['city.approver'], cityCode: '310000', companyId: 'c' };

const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function open(listener: RequestListener, options: Partial<LinkOptions> = {}) {
  const served = await serve(listener);
  opened.push(served.close);
  return { served, link: await linkTo(served, options) };
}

async function linkTo({ url }: Pick<Served, 'url'>, options: Partial<LinkOptions> = {}): Promise<SubgraphLink> {
  const link = await linkSubgraph({ name: 'acme', url, secret, sdl, network: 'any', ...options });
  opened.push(() => link.close?.() ?? Promise.resolve());
  return link;
}

const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error as LinkFault).kind,
  );
const named = answering(() => ({ data: { name: 'Acme', secret: 'x' }, extensions: { trace: 'x' } }));

test('an answer comes back as far as it was asked for', async () => {
  const { link } = await open(named);

  expect(JSON.parse(JSON.stringify(await link.execute(read)))).toEqual({ data: { name: 'Acme' } });
  expect(link.state?.()).toEqual({ breaker: 'closed', inFlight: 0, requests: 1, retries: 0, failures: {} });
});

test('nothing reaches a subgraph but what it needs: no header of the client, none of a library', async () => {
  const seen: Record<string, string>[] = [];
  const { link } = await open((request, response) => {
    seen.push(request.headers as Record<string, string>);
    named(request, response);
  });
  await link.execute({ ...read, viewer, requestId: 'request-1' });
  await link.execute({ ...read, viewer, requestId: 'evil\r\nx: y' });

  expect(Object.keys(seen[0]!).sort()).toEqual([
    'accept',
    'accept-encoding',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-request-id',
  ]);
  expect(seen[1]).not.toHaveProperty('x-request-id');
});

test('each request is signed for this subgraph alone: for who asks, or, to a partner, for nobody it could name', async () => {
  const verdicts: (Viewer | undefined)[] = [];
  const verifiers = ['acme', 'rival'].map((subgraph) =>
    createRequestVerifier({ subgraph, secret: subgraphSecret('a graph secret of 32 characters!', subgraph) }),
  );
  const { served, link } = await open((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const given = { method: 'POST', authorization: request.headers.authorization, body: Buffer.concat(chunks) };
      verdicts.push(...verifiers.map((verify) => verify(given)));
      response.setHeader('content-type', 'application/json').end('{"data":{"name":"a"}}');
    });
  });
  await link.execute({ ...read, viewer });
  const partner = await linkTo(served, { trust: 'partner' });
  await partner.execute({ ...read, viewer });
  await partner.execute(read);

  expect(verdicts).toEqual([
    viewer,
    undefined,
    { subject: expect.stringMatching(/^[\w-]{43}$/), scopes: [] },
    undefined,
    { scopes: [] },
    undefined,
  ]);
});

test('when all connections are stale at once, every read is answered by its second try', async () => {
  const used = new WeakSet();
  let waiting: (() => void)[] = [];
  const { link } = await open((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy();
    used.add(request.socket);
    waiting.push(() => named(request, response));
    if (waiting.length < 40 && link.state?.().retries === 0) return;
    for (const answer of waiting) answer(); // 40 connections are open by now
    waiting = [];
  });
  const askAtOnce = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, () => link.execute(read)));
    await sleep(10); // a connection is used again a turn later
    return answers;
  };
  await askAtOnce(40);

  const answers = [...(await askAtOnce(3)), ...(await askAtOnce(5)), ...(await askAtOnce(40))];

  for (const { data } of answers) expect(data).toMatchObject({ name: 'Acme' });
  expect(link.state?.().retries).toBeGreaterThan(20);
});

test('no mutation is sent over a connection that was used, and may be closed the moment it is used again', async () => {
  const used = new WeakSet();
  const { link } = await open((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy();
    used.add(request.socket);
    answering(({ query }) => ({ data: query.startsWith('mutation') ? { pay: 1 } : { name: 'Acme' } }))(
      request,
      response,
    );
  });

  for (let i = 0; i < 3; i++) {
    await link.execute(read);
    expect(await link.execute(mutation)).toMatchObject({ data: { pay: 1 } });
  }
});

test('a redirect is followed by nobody', async () => {
  const inner = await serve(named);
  opened.push(inner.close);
  const { link } = await open((_request, response) => response.writeHead(307, { location: inner.url }).end());

  expect(await kindOf(link.execute(read))).toBe('failed');
  expect(inner.connections()).toBe(0);
});

test.each<[string, RequestListener]>([
  ['never answers', () => undefined],
  ['sends headers and then nothing', (_request, response) => response.writeHead(200).flushHeaders()],
  ['drips', (_request, response) => void drip(response.writeHead(200), '{"data":')],
  ['drips headers', (request) => void dripHeaders(request.socket)],
])('one that %s costs the deadline, and no more', async (_what, listener) => {
  const { link } = await open(listener, { limits: { readMs: 300, mutationMs: 300 } });

  const began = performance.now();
  expect(await kindOf(link.execute(read))).toBe('timeout');
  expect(performance.now() - began).toBeLessThan(2500);
  expect(await kindOf(link.execute(mutation))).toBe('unknown-outcome');
});

test.each<[string, string, RequestListener]>([
  ['more than it may', 'too-large', (_request, response) => response.end(Buffer.alloc(1024 * 1024 + 1, ' '))],
  ['a bomb', 'invalid', (_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb)],
  ['endlessly', 'too-large', (_request, response) => void pour(response)],
  [
    'with endless headers',
    'too-large',
    (_request, response) => response.writeHead(200, { a: 'a'.repeat(50_000) }).end(),
  ],
  [
    'what says it is compressed',
    'invalid',
    (_request, response) => response.setHeader('content-encoding', 'gzip').end('{}'),
  ],
  ['nothing but errors', 'invalid', answering(() => ({ data: null, errors: Array(5000).fill({ message: 'CANARY' }) }))],
  ['no HTTP', 'invalid', (request) => request.socket.end('CANARY\r\n\r\n')],
  [
    'half an answer',
    'broken',
    (_request, response) =>
      void response.writeHead(200, { 'content-length': 100 }).write('{', () => response.destroy()),
  ],
])('one that answers %s is refused: %s', async (_what, kind, listener) => {
  const { link } = await open(listener, { trust: 'partner' });

  const error = await link.execute(read).catch((fault: unknown) => fault as LinkFault);
  expect(error).toMatchObject({ kind });
  expect(String((error as LinkFault).stack)).not.toContain('CANARY');
});

test('a read whose connection breaks is asked once more, and signed anew', async () => {
  const seen: string[] = [];
  const { link } = await open((request, response) => {
    seen.push(request.headers.authorization ?? '');
    if (seen.length === 1) request.socket.destroy();
    else named(request, response);
  });

  expect((await link.execute(read)).data).toMatchObject({ name: 'Acme' });
  expect(new Set(seen).size).toBe(2);
  expect(link.state?.().retries).toBe(1);
});

test('when every connection breaks, second tries stay within their budget', async () => {
  let asked = 0;
  const { link } = await open(
    (request) => {
      asked++;
      request.socket.destroy();
    },
    { limits: { restMs: 0, concurrent: 10 } }, // so many may be stale at once, and are tried again
  );
  for (let i = 0; i < 100; i++) await kindOf(link.execute(read));

  expect(link.state?.().retries).toBeLessThanOrEqual(20);
  expect(asked).toBeLessThanOrEqual(120);
});

test('a mutation whose connection breaks is sent once, and may have taken effect', async () => {
  let asked = 0;
  const { link } = await open((request) => {
    asked++;
    request.socket.destroy();
  });

  expect(await kindOf(link.execute(mutation))).toBe('unknown-outcome');
  expect(asked).toBe(1);
});

test('a mutation whose answer cannot be read may have taken effect', async () => {
  const { link } = await open((_request, response) => response.end('<html>'));

  expect(await kindOf(link.execute(mutation))).toBe('unknown-outcome');
});

test('where nobody listens, and where our signature is refused, nothing took effect', async () => {
  const { served, link } = await open((_request, response) => response.writeHead(401).end());

  expect(await kindOf(link.execute(mutation))).toBe('refused');
  await served.close();
  expect(await kindOf(link.execute(mutation))).toBe('unreachable');
});

test('a subgraph that fails again and again is left alone, and asked again after a rest', async () => {
  let isBroken = true;
  let asked = 0;
  const { link } = await open(
    (request, response) => {
      asked++;
      if (isBroken) response.end('<html>');
      else named(request, response);
    },
    { limits: { restMs: 1_000 } },
  );
  const kinds: string[] = [];
  for (let i = 0; i < 30; i++) kinds.push(await kindOf(link.execute(read)));

  expect(asked).toBeLessThan(10);
  expect(kinds.filter((kind) => kind === 'resting').length).toBeGreaterThan(20);
  expect(link.state?.()).toMatchObject({ breaker: 'open', failures: { invalid: asked } });
  isBroken = false;
  while ((await kindOf(link.execute(read))) !== 'answered') await sleep(20);
  expect(link.state?.().breaker).toBe('closed');
});

test('a partner that is slow holds 16 requests, and no more', async () => {
  let underWay = 0;
  const { link } = await open(() => underWay++, { trust: 'partner', limits: { readMs: 500 } });
  const kinds = await Promise.all(Array.from({ length: 40 }, () => kindOf(link.execute(read))));

  expect(underWay).toBe(16);
  expect(kinds.filter((kind) => kind === 'busy')).toHaveLength(24);
});

test('sockets that a server closes when they are idle are never noticed', async () => {
  const { served, link } = await open(named);
  served.server.keepAliveTimeout = 40;
  const kinds: string[] = [];
  for (let i = 0; i < 60; i++) {
    kinds.push(await kindOf(link.execute(read)));
    await sleep(30 + (i % 20)); // around the moment at which the server closes it
  }

  expect(new Set(kinds)).toEqual(new Set(['answered']));
});

test('a server that announces how long it keeps sockets is believed', async () => {
  const { served, link } = await open(named);
  served.server.keepAliveTimeout = 1500; // announced as one second, which we leave it before
  for (let i = 0; i < 3; i++) await link.execute(read);

  expect(served.connections()).toBe(3);
});

test('readiness is what our own subgraphs say it is, and whether a partner answers', async () => {
  let status = 200;
  const { served, link } = await open((request, response) => {
    if (request.url === '/readyz') response.writeHead(status).end();
    else if (status === 200)
      response.setHeader('content-type', 'application/json').end('{"data":{"__typename":"Query"}}');
    else response.writeHead(500).end();
  });
  const partner = await linkTo(served, { trust: 'partner' });

  await Promise.all([link.check(), partner.check()]);
  status = 503;
  expect(await Promise.all([kindOf(link.check()), kindOf(partner.check())])).toEqual(['failed', 'failed']);
});

test('linking reads the SDL, and says in one line what keeps it from it', async () => {
  const start = (listener: RequestListener) =>
    open(listener).then(({ served }) => linkSubgraph({ name: 'acme', url: served.url, secret }));

  const link = await start(answering(() => ({ data: { _service: { sdl } } })));
  opened.push(() => link.close?.() ?? Promise.resolve());
  expect(link.sdl).toBe(sdl);
  await expect(start((_request, response) => response.end('<html>'))).rejects.toThrow(
    /is no subgraph: correct the URL/,
  );
  await expect(start(answering(() => ({ data: {} })))).rejects.toThrow(/is no subgraph/);
  await expect(start((_request, response) => response.writeHead(401).end())).rejects.toThrow(/the same GRAPH_SECRET/);
  const named = (subgraph: string) =>
    start(({ url }, response) =>
      url === '/livez' ? response.end(JSON.stringify({ status: 'ok', subgraph })) : response.writeHead(401).end(),
    );
  await expect(named('bolt')).rejects.toThrow(
    /^SUBGRAPHS sends acme to http:\S+, where subgraph bolt answers: correct its URL\.$/,
  );
  await expect(named('acme')).rejects.toThrow(/the same GRAPH_SECRET/);
  await expect(linkSubgraph({ name: 'acme', url: 'http://127.0.0.1:1/graphql', secret })).rejects.toThrow(
    /does not answer \(unreachable: ECONNREFUSED\): start it/,
  );
});

const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));

async function drip(response: { write: (text: string) => boolean; destroyed: boolean }, text: string): Promise<void> {
  while (!response.destroyed) {
    response.write(text.length > 0 ? text.slice(0, 1) : ' ');
    await sleep(20);
  }
}

async function dripHeaders(socket: { write: (text: string) => boolean; destroyed: boolean }): Promise<void> {
  socket.write('HTTP/1.1 200 OK\r\n');
  for (let i = 0; !socket.destroyed; i++) {
    socket.write(`x-${i}: y\r\n`);
    await sleep(20);
  }
}

async function pour(response: { write: (chunk: Buffer) => boolean; destroyed: boolean }): Promise<void> {
  while (!response.destroyed) {
    response.write(Buffer.alloc(65_536, ' '));
    await sleep(0);
  }
}
