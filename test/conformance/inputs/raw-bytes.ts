import type { Random } from './random.ts';
import type { Written } from './write-operation.ts';

/** What no HTTP client would send: broken request lines, headers, lengths and chunks, or just bytes. */
export function rawBytes(random: Random, { query, variables }: Written): Buffer {
  const body = JSON.stringify({ query, variables });
  const length = Buffer.byteLength(body);
  const head = (line: string, headers: readonly string[]) =>
    `${[line, 'Host: graph', ...headers].join('\r\n')}\r\n\r\n`;
  const json = 'Content-Type: application/json';
  const texts = [
    () =>
      head('POST /graphql HTTP/1.1', [json, `Content-Length: ${random.pick([-1, 0, 1, length - 1, 1e15, 'x', ''])}`]) +
      body,
    () => head('POST /graphql HTTP/1.1', [json, `Content-Length: ${length}`, 'Content-Length: 0']) + body,
    () => head('POST /graphql HTTP/1.1', [json, `Content-Length: ${length}`, 'Transfer-Encoding: chunked']) + body,
    () =>
      head('POST /graphql HTTP/1.1', [json, 'Transfer-Encoding: chunked']) +
      `${random.pick(chunks)}\r\n${body}\r\n0\r\n\r\n`,
    () => head('POST /graphql HTTP/1.1', [json, 'Transfer-Encoding: gzip']) + body,
    () => head('POST /graphql HTTP/1.1', [json, `Content-Length: ${length}`, 'Expect: nonsense']) + body,
    () => head('POST /graphql HTTP/1.1', [json, `Content-Length: ${length}`]).repeat(3) + body,
    () => head(random.pick(lines), [json]),
    () => head('POST /graphql HTTP/1.1', [random.pick(headers)]),
    () =>
      head(
        'GET / HTTP/1.1',
        Array.from({ length: 3000 }, (_, n) => `X-${n}: ${n}`),
      ),
    () => head('GET / HTTP/1.1', [`X-Long: ${'x'.repeat(100_000)}`]),
    () => `GET /graphql HTTP/1.1\r\nHost: graph\r\n`,
    () => `GET /graphql HTTP/1.1\nHost: graph\n\n`,
    () => `POST /graphql HTTP/1.1\r\n\r\n`,
  ];
  if (random.chance(70)) return Buffer.from(random.pick(texts)(), 'latin1');
  return Buffer.from(Array.from({ length: 1 + random.below(400) }, () => random.below(256)));
}

const chunks = ['ffffffff', 'zz', '-1', '0', '5;ext=\0', '1\r\n', `${'0'.repeat(500)}1`];

const lines = [
  ...[
    'GET /graphql HTTP/9.9',
    'GET /graphql',
    'GET',
    'G\0T / HTTP/1.1',
    'CONNECT evil.example:443 HTTP/1.1',
    ' GET / HTTP/1.1',
  ],
  ...[
    'GET http://evil.example/graphql HTTP/1.1',
    'GET /\0 HTTP/1.1',
    'GET /é HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'PRI * HTTP/2.0',
  ],
  ...[
    `GET /${'x'.repeat(20_000)} HTTP/1.1`,
    'get / HTTP/1.1',
    'POST /graphql HTTP/1.0',
    'GET / HTTP/1.1 HTTP/1.1',
    'POST ? HTTP/1.1',
  ],
];

const headers = [
  'X: \0',
  ': x',
  'X Y: z',
  'Host: a\r\nHost: b',
  'Content-Type:',
  'X:\r\n folded',
  'Connection: upgrade\r\nUpgrade: x',
];
