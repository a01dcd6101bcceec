import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { columns } from './columns.ts';
import type { Database } from './database.ts';
import { defineSubgraph } from './define-subgraph.ts';
import { embedSubgraph } from './embed-subgraph.ts';
import type { SubgraphContext } from './subgraph-context.ts';
import type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { fault } from './errors.ts';
import { silentLog, type Log } from './log.ts';
import { rowLoader } from './row-loader.ts';
import { defineRows } from './rows.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import { signRequest, subgraphSecret } from './sign-request.ts';
import { publicViewer } from './viewer.ts';
import { ItemEntity, type ItemRow } from './testing/item.entity.ts';
import { openShop, shop, type Shop } from './testing/shop.ts';

// A subgraph answers the same in the gateway's process and over HTTP, errors included.

const rows = defineRows<ItemRow>({ select: [columns(ItemEntity, 'item')], from: 'shop.item item', id: 'item.id' });

const createLoaders = (database: Database) => ({ itemById: rowLoader(database, rows) });
const id = '0190c2f4-9a1e-7abc-8def-0123456789ab';
const secret = subgraphSecret('a secret of the graph, for tests', shop.name);

type Context = SubgraphContext<ReturnType<typeof createLoaders>>;

const subgraph = defineSubgraph({
  name: shop.name,
  typeDefs: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    type Query { item(id: ID!): Item, madeOn(date: Date): String, huge: Int, count(first: Int): Int, bug: Item, sqlBug: Item, promised: Item!, refused: Item, slow: String }
    type Item @key(fields: "id") { id: ID! name: String! rank: Int! }`,
  resolvers: {
    Query: {
      item: (_root: unknown, { id }: { id: string }, { loaders }: Context) => loaders.itemById.load(id),
      madeOn: (_root: unknown, { date }: { date: string }) => date,
      count: (_root: unknown, { first }: { first: number }) => first,
      huge: () => 3_000_000_000,
      bug: () => Promise.reject(new Error('relation "secret" does not exist')),
      sqlBug: (_root: unknown, _args: unknown, { database }: Context) => database.query('SELECT secret'),
      promised: () => null,
      refused: () => {
        throw fault('FORBIDDEN', 'Ask as the owner.');
      },
      slow: async () => {
        started?.();
        await sleep(300);
        return 'done';
      },
    },
    Item: { __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.itemById.load(id) },
  },
  entities: [ItemEntity],
  migrations: shop.migrations,
  createLoaders,
});

let started: (() => void) | undefined;

let created: TestDatabase;
let opened: Shop;

beforeAll(async () => {
  created = await createTestDatabase();
  opened = await openShop(created.url);
});

afterAll(async () => {
  await opened.database.close();
  await created.drop();
});

test.each<readonly [string, string | undefined, SubgraphRequest]>([
  ['a row that is not there', undefined, { query: `{ item(id: "${id}") { name } }` }],
  ['a malformed id', 'BAD_USER_INPUT', { query: '{ item(id: "42") { name } }' }],
  ['a refusal', 'FORBIDDEN', { query: '{ refused { name } }' }],
  ['a bug', 'INTERNAL_SERVER_ERROR', { query: '{ item: bug { name } }' }],
  ['a bug in SQL', 'INTERNAL_SERVER_ERROR', { query: '{ sqlBug { name } }' }],
  ['a bug beside an answer', 'INTERNAL_SERVER_ERROR', { query: '{ count(first: 1) bug { name } }' }],
  ['null where the schema promises a value', 'INTERNAL_SERVER_ERROR', { query: '{ promised { name } }' }],
  ['a value that its type cannot hold', 'INTERNAL_SERVER_ERROR', { query: '{ huge }' }],
  ['a wrong variable', 'BAD_USER_INPUT', { query: 'query ($n: Int) { count(first: $n) }', variables: { n: 'x' } }],
  ['a malformed scalar', 'BAD_USER_INPUT', { query: 'query ($d: Date) { madeOn(date: $d) }', variables: { d: '0' } }],
  ['an entity that is not there', undefined, entities({ __typename: 'Item', id })],
  ['a malformed id of an entity', 'BAD_USER_INPUT', entities({ __typename: 'Item', id: '42' })],
  ['an entity without its key', 'BAD_USER_INPUT', entities({ __typename: 'Item' })],
  ['an entity whose key is null', 'BAD_USER_INPUT', entities({ __typename: 'Item', id: null })],
  ['a key of another type', 'BAD_USER_INPUT', entities({ __typename: 'Item', id: { sql: 1 } })],
  ['an entity that is not ours', 'BAD_USER_INPUT', entities({ __typename: 'Query' })],
  ['an entity without a type', 'BAD_USER_INPUT', entities({ id })],
  ['an entity whose type is no text', 'BAD_USER_INPUT', entities({ __typename: ['Item'], id })],
  ['an entity that is no object', 'BAD_USER_INPUT', entities('42')],
])('%s is answered the same both ways', async (_what, code, request) => {
  const logs = { embedded: [] as unknown[], served: [] as unknown[] };
  const { url, close } = await serveSubgraph(subgraph, { ...opened, port: 0, secret, log: logTo(logs.served) });

  const embedded = await embedSubgraph(subgraph, opened.database, logTo(logs.embedded)).execute(request);
  const served = await post(url, request);
  const servedByApollo = await post(url, request, 'text/plain, application/json');
  await close();

  expect(withoutIncidents(embedded)).toEqual(withoutIncidents(served));
  expect(withoutIncidents(servedByApollo)).toEqual(withoutIncidents(served));
  expect(embedded.errors?.[0]?.extensions?.['code']).toBe(code);
  expect(JSON.stringify([embedded, served])).not.toMatch(/secret|stacktrace|3000000000/);
  expect([logs.embedded.length, logs.served.length]).toEqual(code === 'INTERNAL_SERVER_ERROR' ? [1, 2] : [0, 0]);
});

test('a malformed reference is refused alone: its neighbors are answered', async () => {
  const { data, errors } = await embedSubgraph(subgraph, opened.database).execute(
    entities({ __typename: 'Item', id: '42' }, { __typename: 'Item', id }, { __typename: 'Item' }),
  );

  expect(data).toEqual({ _entities: [null, null, null] });
  expect(errors?.map(({ path }) => path?.[1]).sort()).toEqual([0, 2]);
});

test('whoever is not the gateway is told so in one line, before anything is read, and nothing is logged', async () => {
  const lines: unknown[] = [];
  const { url, close } = await serveSubgraph(subgraph, { ...opened, port: 0, secret, log: logTo(lines) });
  const json = { 'content-type': 'application/json' };
  const someone = { ...json, authorization: 'Bearer x' };
  const large = Buffer.alloc(2 ** 20 + 1, ' ');
  const sent = await Promise.all([
    fetch(url, { method: 'POST', headers: { ...json, 'content-encoding': 'foo' }, body: '{}' }),
    fetch(url, { method: 'POST', headers: { ...someone, 'content-encoding': 'foo' }, body: '{}' }),
    fetch(url, { method: 'POST', headers: { ...someone, 'content-encoding': 'gzip' }, body: '{}' }),
    fetch(url, { method: 'POST', headers: someone, body: large }),
    fetch(url),
    fetch(new URL('/nope', url)),
  ]);
  const texts = await Promise.all(sent.map((response) => response.text()));
  await close();

  expect(sent.map(({ status }) => status)).toEqual([401, 400, 400, 413, 401, 404]);
  for (const text of texts) expect(text).toMatch(/^\{.*\}$/);
  expect(texts.join()).not.toMatch(/node_modules|Error|<pre>/);
  expect(lines).toEqual([]);
});

test('readiness follows the database, and a database that is gone is said to be', async () => {
  const own = await createTestDatabase();
  const { database } = await openShop(own.url);
  const { url, close } = await serveSubgraph(subgraph, { database, port: 0, secret, log: logTo([]) });
  const status = async (path: string) => (await fetch(new URL(path, url))).status;
  const request = { query: `{ item(id: "${id}") { name } }` };

  const before = [await status('/livez'), await status('/readyz')];
  await own.drop();
  const after = [await status('/livez'), await status('/readyz')];
  const answers = [await post(url, request), await embedSubgraph(subgraph, database, logTo([])).execute(request)];
  await close();
  await database.close();

  expect([before, after]).toEqual([
    [200, 200],
    [200, 503],
  ]);
  for (const { errors } of answers) expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
});

test('close lets requests under way finish, takes no others, and does not wait for clients that keep their sockets', async () => {
  const { url, close } = await serveSubgraph(subgraph, { ...opened, port: 0, secret });
  await post(url, { query: '{ count(first: 1) }' }); // leaves an idle socket
  const isStarted = new Promise<void>((resolve) => (started = resolve));
  const underWay = post(url, { query: '{ slow }' });
  await isStarted;

  const began = performance.now();
  const closing = close();
  const late = await post(url, { query: '{ count(first: 1) }' }).catch((error: unknown) => String(error));

  expect(late).toBe('TypeError: fetch failed');
  expect(await underWay).toEqual({ data: { slow: 'done' } });
  await closing;
  expect(performance.now() - began).toBeLessThan(3000);
});

function entities(...representations: readonly unknown[]): SubgraphRequest {
  return {
    query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Item { id } } }',
    variables: { representations },
  };
}

/** @param accept what but the first of these has Apollo Server answer, as who asks otherwise is */
async function post(
  url: string,
  request: SubgraphRequest,
  accept = 'application/graphql-response+json',
): Promise<SubgraphResponse> {
  const body = JSON.stringify(request);
  const authorization = signRequest({ secret, subgraph: shop.name, body, viewer: publicViewer });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, authorization },
    body,
  });
  return (await response.json()) as SubgraphResponse;
}

/** Incidents have ids of their own. */
function withoutIncidents(response: SubgraphResponse): unknown {
  return JSON.parse(JSON.stringify(response).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'INCIDENT'));
}

function logTo(lines: unknown[]): Log {
  return { ...silentLog, error: (fields, message) => lines.push({ fields, message }) };
}
