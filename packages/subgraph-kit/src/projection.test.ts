import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { columns } from './columns.ts';
import type { Database } from './database.ts';
import { defineSubgraph } from './define-subgraph.ts';
import { embedSubgraph, type EmbeddedSubgraph } from './embed-subgraph.ts';
import { silentLog } from './log.ts';
import { rowLoader } from './row-loader.ts';
import { defineRows } from './rows.ts';
import type { SubgraphContext } from './subgraph-context.ts';
import { ItemEntity, type ItemRow } from './testing/item.entity.ts';
import { insertItems, openShop, shop, type Shop } from './testing/shop.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const ids = ['a', 'b'].map((letter) => `0190c2f4-9a1e-7abc-8def-0123456789a${letter}`);
const all = [...Object.keys(ItemEntity.options.columns), ...letters];

let created: TestDatabase;
let opened: Shop;
let subgraph: EmbeddedSubgraph;

beforeAll(async () => {
  created = await createTestDatabase();
  opened = await openShop(created.url);
  const item = { ownerId: ids[0]!, sizeBytes: '1', weight: '1', madeOn: '2026-01-01', seenAt: '2026-01-01T00:00:00Z' };
  await insertItems(
    opened.database,
    ids.map((id, rank) => ({ ...item, id, name: `item ${rank}`, rank })),
  );
});

afterAll(async () => {
  await opened.database.close();
  await created.drop();
});

beforeEach(() => {
  subgraph = open(opened.database);
});

test('a query that was executed three times is given what it read, and no more', async () => {
  const query = `{ item(id: "${ids[0]}") { name } }`;

  expect(await selectedBy(query, 4)).toEqual([all, all, all, ['id', 'name']]);
  expect(await subgraph.execute({ query })).toEqual({ data: { item: { name: 'item 0' } } });
});

test('executions that find nothing show nothing', async () => {
  const query = 'query ($id: ID!) { item(id: $id) { name } }';
  await selectedBy(query, 10, { id: ids[0]?.replace('a', 'b') });

  expect(await selectedBy(query, 4, { id: ids[0] })).toEqual([all, all, all, ['id', 'name']]);
});

test('each query is given what it reads itself', async () => {
  await selectedBy(`{ item(id: "${ids[0]}") { name } }`, 4);

  expect(await selectedBy(`{ item(id: "${ids[0]}") { rank } }`, 4)).toEqual([all, all, all, ['id', 'rank']]);
});

test('one that comes upon more is executed once more, on whole rows, and is given that from then on', async () => {
  const query = 'query ($id: ID!, $of: String!) { item(id: $id) { read(of: $of) } }';
  await selectedBy(query, 3, { id: ids[0], of: 'name' });

  opened.statements.length = 0;
  const answer = await subgraph.execute({ query, variables: { id: ids[1], of: 'rank' } });
  expect(answer).toEqual({ data: { item: { read: '1' } } });
  expect(opened.statements.map(selected)).toEqual([['id', 'name'], all]);
  expect(await selectedBy(query, 1, { id: ids[1], of: 'rank' })).toEqual([['id', 'name', 'rank']]);
});

test('what a resolver makes of it is of no matter: an answer that missed something is given to nobody', async () => {
  const query = 'query ($id: ID!, $of: String!) { item(id: $id) { swallowed(of: $of) } }';
  await selectedBy(query, 3, { id: ids[0], of: 'name' });

  expect(await subgraph.execute({ query, variables: { id: ids[1], of: 'rank' } })).toEqual({
    data: { item: { swallowed: '1' } },
  });
});

test('of many that are executed at once each is answered, and what they read is learned once', async () => {
  const query = 'query ($id: ID!, $of: String!) { item(id: $id) { read(of: $of) } }';
  const askAll = (of: string) =>
    Promise.all(Array.from({ length: 20 }, () => subgraph.execute({ query, variables: { id: ids[1], of } })));

  expect(new Set((await askAll('name')).map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await askAll('rank')).toEqual(Array(20).fill({ data: { item: { read: '1' } } }));
  expect(await selectedBy(query, 1, { id: ids[1], of: 'rank' })).toEqual([['id', 'name', 'rank']]);
});

test('one that reads otherwise each time is given whole rows', async () => {
  const query = 'query ($id: ID!, $of: String!) { item(id: $id) { read(of: $of) } }';
  await selectedBy(query, 3, { id: ids[0], of: 'name' });
  for (const of of letters.slice(0, 6)) await selectedBy(query, 1, { id: ids[0], of });

  expect(await selectedBy(query, 1, { id: ids[0], of: 'name' })).toEqual([all]);
});

test('however many queries there are, each is given what it reads', async () => {
  for (const letter of letters) {
    const last = (await selectedBy(`{ item(id: "${ids[0]}") { ${letter} } }`, 4)).at(-1);
    expect(last).toEqual(['id', letter]);
  }
});

/** What is selected, in each of some executions. */
async function selectedBy(query: string, times: number, variables = {}): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for (let i = 0; i < times; i++) {
    opened.statements.length = 0;
    const { errors } = await subgraph.execute({ query, variables });
    expect(errors).toBeUndefined();
    found.push(selected(opened.statements.at(-1) ?? ''));
  }
  return found;
}

function selected(sql: string): readonly string[] {
  return [...sql.matchAll(/ AS "(\w+)"/g)].map(([, name]) => String(name)).filter((name) => name !== '__key');
}

/** A noun with many columns, which knows nothing of earlier queries. */
function open(database: Database): EmbeddedSubgraph {
  const rows = defineRows<ItemRow>({
    select: [...columns(ItemEntity, 'item'), ...letters.map((letter) => `item.name = '${letter}' AS "${letter}"`)],
    from: 'shop.item item',
    id: 'item.id',
  });
  const createLoaders = (given: Database) => ({ itemById: rowLoader(given, rows) });
  type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
  const read = (item: Readonly<Record<string, unknown>>, { of }: { readonly of: string }) => String(item[of]);
  return embedSubgraph(
    defineSubgraph({
      name: shop.name,
      typeDefs: `
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
        type Query { item(id: ID!): Item }
        type Item { name: String rank: Int read(of: String!): String swallowed(of: String!): String
          ${letters.map((letter) => `${letter}: Boolean`).join(' ')} }`,
      resolvers: {
        Query: { item: (_root: unknown, { id }: { id: string }, { loaders }: Context) => loaders.itemById.load(id) },
        Item: {
          read,
          swallowed: (...given: Parameters<typeof read>) => {
            try {
              return read(...given);
            } catch {
              return 'nothing';
            }
          },
        },
      },
      entities: [ItemEntity],
      migrations: shop.migrations,
      createLoaders,
    }),
    database,
    silentLog,
  );
}
