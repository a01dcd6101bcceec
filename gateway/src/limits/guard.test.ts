import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { refusalStatus, type RefusalCode } from './refusal.ts';
import { send, type Sending } from './testing/send.ts';

// Only what GraphQL over HTTP is, and a foreign page is not, reaches the planner. All else is refused in one line.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

beforeEach(() => graph.forgetStatements());

const query = '{ fund(code: "shanghai-data-2025") { code } }';
const getPath = `/graphql?${new URLSearchParams({ query }).toString()}`;
const json = { 'content-type': 'application/json' };

async function expectRefusal(sending: Sending, code: RefusalCode): Promise<void> {
  const { status, body } = await send(graph.url, sending);

  expect(body).toEqual({ errors: [{ message: expect.stringMatching(/^[^\n]+: [^\n]+\.$/), extensions: { code } }] });
  expect(status).toBe(refusalStatus[code]);
  expect(graph.statements).toEqual([]);
}

const contentTypes = [
  undefined,
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON',
  'text/plain',
  'text/plain; charset=utf-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/jsonp',
  'text/json',
  '',
];
const preflights = [{}, { 'apollo-require-preflight': 'true' }, { 'x-apollo-operation-name': 'A' }];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

test('of all methods and content types, only JSON that is posted and a GET that was preflighted execute', async () => {
  const executed: string[] = [];
  let tried = 0;
  for (const method of methods)
    for (const contentType of contentTypes)
      for (const preflight of preflights)
        for (const path of ['/graphql', getPath]) {
          const headers = { ...(contentType !== undefined && { 'content-type': contentType }), ...preflight };
          const hasBody = method !== 'GET' && method !== 'HEAD';
          const { status, body } = await send(graph.url, {
            method,
            path,
            headers,
            ...(hasBody && { body: { query } }),
          });
          tried++;
          const isAllowed =
            method === 'POST'
              ? /^application\/json/i.test(contentType ?? '') && contentType !== 'application/jsonp'
              : method === 'GET' &&
                path === getPath &&
                // Apollo Server takes no GET whose content type says that it is something else.
                (/^application\/json(;|$)/i.test(contentType ?? '') ||
                  (contentType === undefined && Object.keys(preflight).length > 0));
          if (status === 200) executed.push(`${method} ${contentType ?? 'nothing'}`);
          else if (method !== 'HEAD')
            expect([method, headers, body.errors?.[0].extensions.code ?? body]).toEqual([
              method,
              headers,
              expect.stringMatching(/^[A-Z_]+$/),
            ]);
          expect([method, headers, path, status === 200]).toEqual([method, headers, path, isAllowed]);
          expect(status).toBeLessThan(500);
        }

  expect(tried).toBe(methods.length * contentTypes.length * preflights.length * 2);
  expect(new Set(executed)).toEqual(
    new Set([
      'GET application/json',
      'GET application/json; charset=utf-8',
      'GET Application/JSON',
      'GET nothing',
      'POST application/json',
      'POST application/json; charset=utf-8',
      'POST Application/JSON',
    ]),
  );
});

test.each<[string, Sending, RefusalCode]>([
  ['a PUT', { method: 'PUT', body: { query } }, 'METHOD_NOT_ALLOWED'],
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' },
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['text', { headers: { 'content-type': 'text/plain' }, body: { query } }, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a GET as a page could send it', { method: 'GET', path: getPath, headers: {} }, 'CSRF_PREVENTED'],
  ['a list of operations', { body: [{ query }, { query }] }, 'BATCHING_NOT_SUPPORTED'],
  ['an empty list', { body: [] }, 'BATCHING_NOT_SUPPORTED'],
  ['no JSON', { body: '{"query":' }, 'BAD_REQUEST'],
  ['no body', {}, 'BAD_REQUEST'],
  [
    'a charset that is unknown',
    { headers: { 'content-type': 'application/json; charset=x' }, body: { query } },
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['more than a megabyte', { body: { query, variables: { a: 'x'.repeat(1_000_000) } } }, 'REQUEST_TOO_LARGE'],
  [
    'a megabyte of zeros as gzip',
    { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000, ' ')) },
    'REQUEST_TOO_LARGE',
  ],
  ['a query that is no text', { body: { query: 1 } }, 'BAD_REQUEST'],
  [
    'an id that is no text',
    { body: { extensions: { persistedQuery: { version: 1, sha256Hash: ['a'] } } } },
    'BAD_REQUEST',
  ],
  ['an unknown operation', { body: { query: 'query A { __typename }', operationName: 'B' } }, 'OPERATION_NOT_FOUND'],
  ['an empty name', { body: { query, operationName: '' } }, 'OPERATION_NOT_FOUND'],
  ['several operations and no name', { body: { query: `query A ${query} query B ${query}` } }, 'OPERATION_NOT_FOUND'],
  ['a document without operations', { body: { query: 'fragment F on Fund { code }' } }, 'OPERATION_NOT_FOUND'],
  ['a mutation in a GET', { method: 'GET', path: '/graphql?query=mutation{a}', headers: json }, 'METHOD_NOT_ALLOWED'],
])('%s is refused in one line', (_what, sending, code) => expectRefusal(sending, code));

test('a refusal comes in the media type that was asked for', async () => {
  const accept = 'application/graphql-response+json';
  const { headers } = await send(graph.url, { method: 'PUT', headers: { ...json, accept }, body: { query } });

  expect(headers['content-type']).toMatch(/^application\/graphql-response\+json/);
  expect((await send(graph.url, { method: 'PUT' })).headers['allow']).toBe('GET, POST');
});

test.each([
  ['twice', `${getPath}&query={companies{totalCount}}`, 400],
  ['behind a fragment', `${getPath}%23#&query={companies{totalCount}}`, 200],
  ['in other letters', `${getPath}&QUERY={companies{totalCount}}`, 200],
])('a GET that says its query %s executes what was judged, or nothing', async (_how, path, status) => {
  const answer = await send(graph.url, { method: 'GET', path, headers: json });

  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.body.data).toEqual({ fund: { code: 'shanghai-data-2025' } });
});

test.each([
  ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
  ['variables that are a list', { query, variables: [] }, 'BAD_REQUEST'],
  ['an empty query', { query: '' }, 'BAD_REQUEST'],
  ['an unknown id', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 'PERSISTED_QUERY_NOT_FOUND'],
])('%s passes the guard, and is named by who validates', async (_what, body, code) => {
  const answer = await send(graph.url, { body });

  expect(answer.body.errors[0].extensions.code).toBe(code);
  expect(answer.status).toBe(code === 'PERSISTED_QUERY_NOT_FOUND' ? 200 : 400);
  expect(graph.statements).toEqual([]);
});

test('variables by the thousand get one error, not one each', async () => {
  const { body, status } = await send(graph.url, {
    body: {
      query: 'query ($filter: CompanyFilter) { companies(filter: $filter) { totalCount } }',
      variables: { filter: { creditCode: { in: Array.from({ length: 4000 }, () => 1) } } },
    },
  });

  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
