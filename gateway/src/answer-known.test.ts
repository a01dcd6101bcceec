import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { createGraph } from './create-graph.ts';
import { send, type Sending } from './limits/testing/send.ts';
import { serveGraph } from './serve-graph.ts';

// Who asks an operation for the third time is answered without Express and Apollo Server, and must not be able to tell.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph('embedded', { limits: { pointsPerMinute: 60, cost: 1000 } });
});

afterAll(() => graph.close());

const fund = `query Fund($code: String!, $first: Int = 1) { fund(code: $code) { code vouchers(first: $first) { totalCount edges { node { status } } } } }`;
const variables = { code: 'shanghai-data-2025' };

/** What a client sees: not when, and not the points, which every answer takes of; Express alone adds an ETag. */
async function answerTo(sending: Sending) {
  const { status, headers, body } = await send(graph.url, sending);
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(date|etag|content-length|x-ratelimit-(remaining|used|reset))$/.test(name),
  );
  if (body.extensions?.cost?.throttleStatus) body.extensions.cost.throttleStatus.currentlyAvailable = 'some';
  return { status, headers: Object.fromEntries(kept), body: body as unknown };
}

async function askedThreeTimes(sending: Sending) {
  const answers = [await answerTo(sending), await answerTo(sending), await answerTo(sending)] as const;
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  return answers[2];
}

test('an answer is the same, with its headers and its price', async () => {
  const { status, body } = await askedThreeTimes({ body: { query: fund, variables } });

  expect(status).toBe(200);
  expect(body).toMatchObject({ data: { fund: { code: 'shanghai-data-2025' } }, extensions: { cost: {} } });
});

test.each([
  ['variables that do not fit', { query: fund, variables: { code: 1 } }, 400],
  ['a page that is too large', { query: fund, variables: { ...variables, first: 101 } }, 200],
  ['variables that are a list', { query: fund, variables: [] }, 400],
  ['a name that the document does not have', { query: fund, variables, operationName: 'Other' }, 400],
  ['what costs too much', { query: fund, variables: { ...variables, first: 5000 } }, 400],
  ['a dry run', { query: fund, variables, extensions: { cost: { dryRun: true } } }, 200],
  ['an id that is not its own', { query: fund, extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 400],
])('so is the answer to %s, of an operation that is known', async (_what, body, status) => {
  await askedThreeTimes({ body: { query: fund, variables } });

  expect((await askedThreeTimes({ body })).status).toBe(status);
});

test.each([
  ['in another media type', { accept: 'application/graphql-response+json' }],
  ['with its charset said', { 'content-type': 'application/json; charset=utf-8' }],
])('so is the answer %s', async (_how, headers) => {
  const json = { 'content-type': 'application/json' };
  const body = { query: fund, variables };

  expect((await askedThreeTimes({ headers: { ...json, ...headers }, body })).status).toBe(200);
});

test('that an operation is known for one viewer lets no other have it', async () => {
  const operation = `query { companies(first: 1) { edges { node { accounts { fiscalYear } } } } }`;
  const asAuditor = {
    'content-type': 'application/json',
    authorization: `Bearer ${await graph.tokenOf({ subject: 'someone', scopes: ['auditor'] })}`,
  };
  const auditor = await askedThreeTimes({ headers: asAuditor, body: { query: operation } });
  const nobody = await askedThreeTimes({ body: { query: operation } });
  const forged = await askedThreeTimes({
    headers: { ...asAuditor, authorization: `${asAuditor.authorization}x` },
    body: { query: operation },
  });

  expect([auditor.status, nobody.status, forged.status]).toEqual([200, 401, 401]);
  expect(nobody.body).not.toHaveProperty('data');
});

test('an operation is priced by all of its lines, whichever of them are sent as its name', async () => {
  const [first, rest] = ['query ($first: Int = 1) {', 'companies(first: $first) { edges { node { name } } } }'];
  const dear = { first: 5000 };
  await askedThreeTimes({ body: { query: `${first}\n${rest}` } });

  for (const operationName of [`\n${first}`, `${first}\n`, first, ''])
    expect((await askedThreeTimes({ body: { query: rest, operationName, variables: dear } })).status).toBe(400);
});

test('null decides nothing, and spoils nothing for those who decide', async () => {
  const query = `query ($more: Boolean = true) { fund(code: "shanghai-data-2025") { code vouchers(first: 1) @include(if: $more) { totalCount } } }`;
  await askedThreeTimes({ body: { query } });
  const undecided = await askedThreeTimes({ body: { query, variables: { more: null } } });
  const decided = await askedThreeTimes({ body: { query, variables: { more: false } } });

  expect(undecided).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  expect(decided).toMatchObject({ status: 200, body: { data: { fund: { code: 'shanghai-data-2025' } } } });
});

test('a variable may be called as objects call what they inherit', async () => {
  const query =
    'query ($__proto__: CompanyFilter, $constructor: Int) { companies(first: $constructor, filter: $__proto__) { totalCount } }';
  const filter = '{ "size": { "eq": "MICRO" } }';
  const ask = (variables: string) =>
    askedThreeTimes({ body: `{ "query": ${JSON.stringify(query)}, "variables": ${variables} }` });
  const some = await ask(`{ "__proto__": ${filter}, "constructor": 1 }`);
  const all = await ask('{}');

  expect(some.body).not.toEqual(all.body);
});

test('a body may be no larger than the graph takes, however small that is', async () => {
  const small = await createTestGraph('embedded', { limits: { bodyBytes: 2000 } });
  const body = { query: `${fund} #${'.'.repeat(2000)}`, variables };
  const sent = [await send(small.url, { body: { query: fund, variables } }), await send(small.url, { body })];
  await small.close();

  expect(sent.map(({ status }) => status)).toEqual([200, 413]);
});

test.each(['{ "query": "{ fund', '"{ fund }"'])('%s is refused in the same words, whoever reads it', async (body) => {
  const types = ['application/json', 'application/json; charset=utf-8'];
  const answers = await Promise.all(types.map((type) => answerTo({ headers: { 'content-type': type }, body })));

  expect(answers[0]).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  expect(answers[1]).toEqual(answers[0]);
});

test('a client that leaves with half a body sent is nobody’s trouble', async () => {
  const { hostname, port } = new URL(graph.url);
  const socket = connect(Number(port), hostname);
  socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{');
  await sleep(50);
  socket.destroy();

  expect((await askedThreeTimes({ body: { query: fund, variables } })).status).toBe(200);
});

test('what we do wrong is logged under the incident that its client is told', async () => {
  const lines: string[] = [];
  const log = createLog({ destination: { write: (line) => void lines.push(line) } });
  const shop = {
    name: 'shop',
    sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { open: Boolean! }',
    execute: () => Promise.resolve({ data: { open: true } }),
    check: () => Promise.resolve(),
  };
  const whole = await createGraph([shop], log);
  let isBroken = false;
  const admit: typeof whole.limiter.admit = (...asked) =>
    isBroken ? Promise.reject(new Error('a bug of ours')) : whole.limiter.admit(...asked);
  const served = await serveGraph({ ...whole, limiter: { ...whole.limiter, admit } }, { port: 0 });
  const ask = () => send(served.url, { body: { query: '{ open }' } });
  const answers = [await ask(), await ask()];
  isBroken = true;
  const { status, body } = await ask();
  await served.close();

  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  const incident = body.errors[0].extensions.incident as string;
  const message = `Something went wrong on our side. Report incident ${incident}.`;
  expect({ status, body }).toEqual({
    status: 500,
    body: { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', incident } }] },
  });
  expect(lines.filter((line) => line.includes(incident) && line.includes('a bug of ours'))).toHaveLength(1);
});

test('who has used up their points is refused', async () => {
  const ask = () => send(graph.url, { body: { query: fund, variables: { ...variables, first: 100 } } });
  for (let i = 0; (await ask()).status === 200; i++) expect(i).toBeLessThan(1000);
  const { status, headers, body } = await ask();

  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(body.errors[0].extensions).toEqual({ code: 'RATE_LIMITED' });
});
