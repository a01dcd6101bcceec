import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { silentLog, type Log } from '@voucher-graph/subgraph-kit';
import { createGraph } from '../create-graph.ts';
import { serveGraph } from '../serve-graph.ts';
import type { LinkOptions } from './link-subgraph.ts';
import { linkSubgraph } from './link-subgraph.ts';
import { answering, serve } from './testing/serve.ts';

// What a client is told, and which fetches follow, when a subgraph behind the gateway answers badly or not at all.

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated"])';
const shop = `${federation}
  type Query { items: [Item!]! secret(id: ID!): Item }
  type Mutation { pay: Boolean @authenticated }
  type Item @key(fields: "id") @key(fields: "code") { id: ID! code: String! name: String }`;
const rater = `${federation}
  type Item @key(fields: "id") { id: ID! rating: Int twin: Item }`;

const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const verifyToken = () => Promise.resolve({ viewer: { subject: 'zhang', scopes: [] } });

/** A graph of a shop and of whoever rates its items; answers how to ask it, and what the shop was asked. */
async function open(rate: RequestListener, sell: RequestListener = honestShop([]), options: Partial<LinkOptions> = {}) {
  const logged: string[] = [];
  const log: Log = { ...silentLog, error: (fields, message) => logged.push(JSON.stringify([fields, message])) };
  const secret = 'x'.repeat(43);
  const [ours, partners] = [await serve(sell), await serve(rate)];
  const links = [
    await linkSubgraph({ name: 'shop', url: ours.url, secret, sdl: shop }),
    await linkSubgraph({
      name: 'rater',
      url: partners.url,
      secret,
      sdl: rater,
      trust: 'partner',
      network: 'any',
      ...options,
    }),
  ];
  const { url, close } = await serveGraph(await createGraph(links, log), { port: 0, verifyToken });
  opened.push(ours.close, partners.close, close);
  const ask = async (query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer token' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as any;
    return { data, errors };
  };
  const ready = async () => (await fetch(`${url}/readyz`)).status;
  return { ask, ready, logged };
}

/** Sells two items, and notes which it is asked for by reference. */
function honestShop(asked: unknown[]): RequestListener {
  return answering(({ query, variables = {} }) => {
    const references = variables['representations'] as readonly { id: string }[] | undefined;
    if (!references)
      return { data: { items: ['1', '2'].map((id) => ({ __typename: 'Item', id, code: `c${id}`, name: query })) } };
    asked.push(...references);
    return { data: { _entities: references.map(({ id }) => ({ name: `item ${id}` })) } };
  });
}

/** Rates what it is asked, under the keys that it is asked to repeat, or under others. */
const rating = (key = (id: string) => id): RequestListener =>
  answering(({ variables = {} }) => ({
    data: {
      _entities: (variables['representations'] as readonly { id: string }[]).map(({ id }) => ({
        echoed_Item_id: key(id),
        rating: 5,
        twin: { __typename: 'Item', id: key(id) },
      })),
    },
  }));

test('an entity under another key costs the fetch, and nobody is asked for what it points to', async () => {
  const asked: unknown[] = [];
  const query = '{ items { id rating twin { name } } }';
  const honest = await (await open(rating(), honestShop(asked))).ask(query);
  expect(honest.errors).toBeUndefined();
  expect(honest.data.items[0]).toEqual({ id: '1', rating: 5, twin: { name: 'item 1' } });
  expect(asked).toHaveLength(2);
  asked.splice(0);

  const { data, errors } = await (
    await open(
      rating(() => 'secret'),
      honestShop(asked),
    )
  ).ask(query);

  expect(data.items).toEqual(['1', '2'].map((id) => ({ id, rating: null, twin: null })));
  expect(errors).toEqual([
    {
      message: 'rater answered for another object than it was asked, so that part is missing. Tell whoever runs rater.',
      extensions: { code: 'SUBGRAPH_KEY_MISMATCH' },
    },
  ]);
  expect(asked).toEqual([]);
});

test('what does not fit is told with its place, in words of ours', async () => {
  const bad = answering(({ variables = {} }) => ({
    data: {
      _entities: (variables['representations'] as readonly { id: string }[]).map(({ id }) => ({
        echoed_Item_id: id,
        rating: id === '1' ? 'CANARY' : 4,
      })),
    },
    errors: [{ message: 'CANARY', path: ['_entities', 1, 'rating'], extensions: { sql: 'CANARY' } }],
  }));
  const { ask, logged } = await open(bad);
  const { data, errors } = await ask('{ items { rating } }');

  expect(data.items).toEqual([{ rating: null }, { rating: 4 }]);
  expect(errors).toEqual([
    {
      message: 'rater could not answer rating. Try again later.',
      path: ['items', 1, 'rating'],
      extensions: { code: 'SUBGRAPH_ERROR' },
    },
    {
      message: 'What rater answered here does not fit its schema and was left out. Tell whoever runs rater.',
      path: ['items', 0, 'rating'],
      extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
    },
  ]);
  expect(logged.join()).not.toContain('CANARY');
});

test('a mutation whose answer is lost says that nobody knows, and what to do', async () => {
  const { ask } = await open(rating(), (request) => request.socket.destroy());

  expect((await ask('mutation { pay }')).errors).toEqual([
    {
      message: 'It is not known whether this took effect: send it again with the same idempotencyKey.',
      extensions: { code: 'UNKNOWN_OUTCOME' },
    },
  ]);
});

test('a partner that is away costs its fields, is logged without its words, and leaves the graph ready', async () => {
  const { ask, ready, logged } = await open(
    (_request, response) => response.writeHead(500).end('CANARY'),
    (request, response) => {
      if (request.url === '/readyz') response.end();
      else honestShop([])(request, response);
    },
  );
  const { data, errors } = await ask('{ items { id rating } }');

  expect(data.items).toEqual(['1', '2'].map((id) => ({ id, rating: null })));
  expect(errors[0].extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(logged.join()).toMatch(/rater.*failed.*HTTP 500/);
  expect(logged.join()).not.toContain('CANARY');
  expect(await ready()).toBe(200);
});
