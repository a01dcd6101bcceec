import { hostileStrings } from './hostile-values.ts';
import type { Random } from './random.ts';
import { jsonHeaders, post, type Request } from './request.ts';
import type { Written } from './write-operation.ts';

/** A good document by a bad request: methods, paths, parameters and headers that nobody should send. */
export function mutateHttp(random: Random, { query, variables }: Written): Request {
  const body = JSON.stringify({ query, variables });
  switch (random.below(8)) {
    case 0:
      return { method: random.pick(methods), path: '/graphql', headers: jsonHeaders, body };
    case 1:
      return {
        method: 'GET',
        path: `/graphql?${parameters(random, query, variables)}`,
        headers: random.pick(getHeaders),
      };
    case 2:
      return { method: random.pick(['GET', 'POST', 'HEAD', 'PUT']), path: random.pick(paths), headers: jsonHeaders };
    case 3:
      return post(body, { 'content-type': random.pick(contentTypes) });
    case 4:
      return post(body, { ...jsonHeaders, accept: random.pick(accepts) });
    case 5:
      return post(body, { ...jsonHeaders, authorization: random.pick(authorizations) });
    case 6:
      return post(body, { ...jsonHeaders, [random.pick(headerNames)]: random.pick(headerValues) });
    default:
      return post(body, {});
  }
}

function parameters(random: Random, query: string, variables: object): string {
  const wrong = random.pick(hostileStrings);
  const given = {
    query: random.chance(70) ? query : wrong,
    variables: random.chance(70) ? JSON.stringify(variables) : wrong,
    ...(random.chance(30) && { operationName: wrong, extensions: wrong }),
  };
  const text = new URLSearchParams(given).toString();
  if (random.chance(60)) return text;
  return random.pick([
    `${text}%`,
    `${text}%ff%fe`,
    text.replace('query', 'query[]'),
    `${text}&${text}`,
    `query=%00`,
    '',
    '?&=&',
  ]);
}

const methods = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'LINK', 'SEARCH', 'QUERY'];

const preflighted = { 'apollo-require-preflight': '1' };
const getHeaders = [
  preflighted,
  {},
  { ...preflighted, 'content-type': 'text/plain' },
  { ...preflighted, accept: 'text/html' },
];

const paths = [
  ...['/', '//graphql', '/graphql/', '/graphql/x', '/GRAPHQL', '/graphql%00', '/graphql%', '/%2e%2e/%2e%2e/etc/hosts'],
  ...['/..;/graphql', '/schema.graphql', '/schema.graphql?x', '/livez', '/readyz', '/livez/../graphql', '/metrics'],
  ...[
    '/favicon.ico',
    '/.git/config',
    '/.env',
    '/package.json',
    '/node-modules/',
    '/index.php',
    '/\\',
    '/?query={__typename}',
  ],
  ...[`/${'x'.repeat(7000)}`, '/graphql?query=%7B__typename%7D', '/%ff', '/%E0%A4%A', '/a?__proto__[x]=1', '/*'],
];

const contentTypes = [
  ...[
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
  ],
  ...[
    'application/json;',
    'application/json; charset',
    'application/jsonx',
    'application/vnd.api+json',
    'json',
    '*/*',
    '/',
  ],
  ...[
    'application/graphql-response+json',
    'APPLICATION/JSON',
    'application/json, text/plain',
    `application/${'x'.repeat(2000)}`,
  ],
];

const accepts = [
  ...[
    'application/graphql-response+json',
    'text/html',
    'application/xml',
    '*/*',
    '',
    'x',
    'multipart/mixed',
    'image/*;q=0',
  ],
  ...[
    'application/json;q=nan',
    'application/json;q=0',
    ','.repeat(1000),
    'text/event-stream',
    'multipart/mixed; deferSpec=20220824',
  ],
];

const unsigned = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwic2NvcGUiOiJhdWRpdG9yIn0.';

const authorizations = [
  ...['Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', 'x', 'bearer null', 'Bearer \u00ff', 'Bearer ..'],
  ...[
    `Bearer ${unsigned}`,
    `Bearer ${unsigned}AAAA`,
    `Bearer ${'a'.repeat(9000)}`,
    `Bearer ${'.'.repeat(500)}`,
    'Bearer a b',
  ],
];

const headerNames = [
  ...[
    'x-forwarded-for',
    'x-forwarded-host',
    'forwarded',
    'x-request-id',
    'traceparent',
    'tracestate',
    'baggage',
    'cookie',
  ],
  ...['origin', 'referer', 'apollographql-client-name', 'apollo-federation-include-trace', 'if-none-match', 'range'],
  ...[
    'x-http-method-override',
    'graphql-cost',
    'x-cost',
    'x-apollo-operation-name',
    'idempotency-key',
    'accept-language',
  ],
];

const headerValues = [
  ...[
    '',
    '1',
    'ftv1',
    '127.0.0.1, 10.0.0.1',
    '::1',
    'a=b; c=d',
    '00-0-0-0',
    `00-${'0'.repeat(32)}-${'0'.repeat(16)}-00`,
  ],
  ...['x'.repeat(4000), '\u00e9', '__proto__', 'bytes=0-0', '"', ';', 'DELETE', 'null', 'https://evil.example', '{}'],
];
