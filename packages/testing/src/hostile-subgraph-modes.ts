import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { SubgraphResponse } from '@voucher-graph/subgraph-kit';

/** What must never reach a client: a stack, SQL, an inner address, and markup. */
export const canary = 'CANARY<script>alert(1)</script> at /srv/acme/db.js:1 SELECT * FROM secret http://10.0.0.1/admin';

/** One request to answer badly. */
export type Victim = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What an honest subgraph would answer. */
  readonly honest: SubgraphResponse;
  /** A server inside, which nobody shall be sent to. */
  readonly innerUrl: string;
};

type Misbehave = (victim: Victim) => void | Promise<void>;

/** How a subgraph may misbehave: what it says, how it says it, and how it does not. */
export const hostileModes = {
  honest: ({ response, honest }) => sendJson(response, honest),

  'extra fields': ({ response, honest }) =>
    sendJson(
      response,
      mapObjects(honest, (each) => ({ ...trusted, ...each })),
    ),
  'trusted fields changed': ({ response, honest }) =>
    sendJson(
      response,
      mapObjects(honest, (each) => ({ ...each, ...without(trusted, 'id', '__typename') })),
    ),
  'keys changed': ({ response, honest }) => sendJson(response, mapObjects(honest, spoilKeys)),
  'wrong __typename': ({ response, honest }) =>
    sendJson(
      response,
      mapObjects(honest, (each) => ({ ...each, __typename: 'Fund' })),
    ),
  'entities too few': ({ response, honest }) =>
    sendJson(
      response,
      mapEntities(honest, (all) => all.slice(1)),
    ),
  'entities too many': ({ response, honest }) =>
    sendJson(
      response,
      mapEntities(honest, (all) => [...all, ...all]),
    ),
  'entities in another order': ({ response, honest }) =>
    sendJson(
      response,
      mapEntities(honest, (all) => [...all.slice(1), ...all.slice(0, 1)]),
    ),
  'wrong types': ({ response, honest }) =>
    sendJson(
      response,
      mapLeaves(honest, (leaf) => [{ [canary]: leaf }]),
    ),
  'texts for all': ({ response, honest }) =>
    sendJson(
      response,
      mapLeaves(honest, () => 'NOT A NUMBER'),
    ),
  'null for all': ({ response, honest }) =>
    sendJson(
      response,
      mapLeaves(honest, () => null),
    ),
  'prototype pollution': ({ response, honest }) => {
    const polluted = JSON.stringify(honest).replaceAll(
      '{',
      `{"__proto__":${pollution},"constructor":{"prototype":${pollution}},`,
    );
    sendJson(response, polluted.replaceAll(',}', '}'));
  },
  'no GraphQL': ({ response }) => sendJson(response, { message: canary }),
  'a list': ({ response, honest }) => sendJson(response, [honest, honest]),

  'a flood of errors': ({ response }) => sendJson(response, flood),
  'errors that name places': ({ response, honest }) =>
    sendJson(response, { ...honest, errors: [badError, { ...badError, path: [canary, 1e99, '_entities'] }, 7, null] }),
  'extensions and headers': ({ response, honest }) => {
    response.setHeader('set-cookie', 'session=CANARY').setHeader('x-powered-by', 'CANARY');
    sendJson(response, { ...honest, extensions: { ftv1: canary, trace: canary } });
  },
  'an error page with its stack': ({ response }) => response.writeHead(500).end(`<pre>${canary}</pre>`),
  'errors with status 500': ({ response }) => sendJson(response.writeHead(500, json), { errors: [badError] }),
  HTML: ({ response }) => response.setHeader('content-type', 'text/html').end(`<html>${canary}</html>`),
  'HTML called JSON': ({ response }) => response.writeHead(200, json).end(`<html>${canary}</html>`),
  'half a JSON': ({ response, honest }) => response.writeHead(200, json).end(JSON.stringify(honest).slice(0, -9)),
  nothing: ({ response }) => response.writeHead(204).end(),
  'a redirect inside': ({ response, innerUrl }) => response.writeHead(307, { location: innerUrl }).end(),

  'JSON 100,000 deep': ({ response }) =>
    response.writeHead(200, json).end(`{"data":{"_entities":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
  '200 MB': ({ response }) => pour(response.writeHead(200, json), 200 * 1024 * 1024),
  'an endless body': ({ response }) => pour(response.writeHead(200, json), Number.POSITIVE_INFINITY),
  'a gzip bomb': ({ response }) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb),
  'an endless gzip': ({ response }) =>
    pour(response.writeHead(200, { ...json, 'content-encoding': 'gzip' }), Number.POSITIVE_INFINITY, gzipSync),
  'headers without end': async ({ request: { socket } }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    for (let i = 0; !socket.destroyed; i++) {
      socket.write(`x-${i}: ${'y'.repeat(100)}\r\n`);
      await sleep(1);
    }
  },
  'a drip': async ({ response, honest }) => {
    response.writeHead(200, json);
    for (const each of JSON.stringify(honest)) {
      if (response.destroyed) return;
      response.write(each);
      await sleep(50);
    }
    response.end();
  },
  'a hang': () => undefined,
  'headers and then a hang': ({ response }) => response.writeHead(200, json).flushHeaders(),
  'a connection that breaks': ({ request: { socket } }) => socket.resetAndDestroy(),
  'a connection that breaks within the answer': ({ request: { socket }, response, honest }) => {
    response.writeHead(200, json).write(JSON.stringify(honest).slice(0, 20), () => socket.resetAndDestroy());
  },
  'no HTTP': ({ request: { socket } }) => void socket.end(`${canary}\r\n\r\n`),
} satisfies Readonly<Record<string, (victim: Victim) => unknown>>;

export type HostileMode = keyof typeof hostileModes;

export function misbehave(mode: HostileMode, victim: Victim): void {
  void Promise.resolve((hostileModes[mode] as Misbehave)(victim)).catch(() => victim.response.destroy());
}

const json = { 'content-type': 'application/json' };
const pollution = '{"polluted":"CANARY","toString":1,"code":"CANARY"}';

/** Fields of ours, as a partner would like them to be. */
const trusted: Readonly<Record<string, unknown>> = {
  __typename: 'Company',
  id: '00000000-0000-7000-8000-000000000000',
  creditCode: '91310109YW32TUNAXN',
  code: 'CANARY',
  name: 'CANARY',
  title: 'CANARY',
  status: 'ACTIVE',
  size: 'LARGE',
  totalCount: 666_666,
  price: { amount: '0.01', currency: 'CNY' },
  subsidy: { amount: '999999.00', currency: 'CNY' },
  vendor: { id: 'CANARY', name: 'CANARY' },
  synthetic: false,
};

const badError = {
  message: canary,
  path: ['_entities', 0, 'acmeScore', canary],
  locations: [{ line: 1, column: 1 }],
  extensions: { code: canary, stacktrace: [canary], exception: { sql: canary }, serviceName: canary },
};

const flood = JSON.stringify({ data: null, errors: Array(5000).fill(badError) });

function sendJson(response: ServerResponse, value: unknown): void {
  if (!response.headersSent) response.writeHead(200, json);
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Encodes each chunk but once, for all of them: who attacks a machine does not pay with its processors. */
async function pour(
  sink: Writable,
  bytes: number,
  encode = (text: string): Buffer => Buffer.from(text),
): Promise<void> {
  sink.write(encode('{"data":{"_entities":["'));
  const length = 65_536;
  const chunk = encode('x'.repeat(length));
  for (let sent = 0; sent < bytes && !sink.destroyed; sent += length) if (!sink.write(chunk)) await sleep(1);
  sink.end(encode('"]}}'));
}

/** 200 MB in 200 kB. */
const bomb = Buffer.concat(Array<Buffer>(200).fill(gzipSync(Buffer.alloc(1024 * 1024, ' '))));

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answer with every object below its root changed. */
function mapObjects({ data, ...rest }: SubgraphResponse, change: (fields: Fields) => Fields): unknown {
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    return isFields(value) ? change(mapValues(value, map)) : value;
  };
  return { ...rest, data: data && mapValues(data, map) };
}

function mapLeaves({ data, ...rest }: SubgraphResponse, change: (leaf: unknown) => unknown): unknown {
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    return isFields(value) ? mapValues(value, map) : change(value);
  };
  return { ...rest, data: map(data) };
}

function mapEntities(
  { data, ...rest }: SubgraphResponse,
  change: (entities: readonly unknown[]) => readonly unknown[],
): unknown {
  const entities = data?.['_entities'];
  return { ...rest, data: Array.isArray(entities) ? { _entities: change(entities) } : data };
}

function mapValues(fields: Fields, map: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, map(value)]));
}

/** Whatever looks like a key, under whatever name it was asked for. */
function spoilKeys(fields: Fields): Fields {
  return {
    id: trusted['id'],
    ...Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        /id$/i.test(key) && typeof value === 'string' ? trusted['id'] : value,
      ]),
    ),
  };
}

function without(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
