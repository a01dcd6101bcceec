import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask } from '../testing/ask.ts';
import { aVendor } from '../testing/build-rows.ts';
import { migratedDatasets, openDatabase } from '../testing/open-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await createTestDatabase(migratedDatasets));
  await aVendor(database, { name: '张江语料', nameEn: 'Zhangjiang Corpus', regionCode: '310115' });
  await aVendor(database, { name: '北京数据', nameEn: null, regionCode: '110108', exchangeCode: 'beijing' });
  await aVendor(database, { name: '深圳智标', nameEn: 'Shenzhen Labels', regionCode: '440305', companyId });
});
afterAll(() => database.close());
const companyId = uuidv7();

async function namesOf(variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const data = await ask(
    database,
    'query ($filter: DatasetVendorFilter, $orderBy: [DatasetVendorOrder!]) { datasetVendors(filter: $filter, orderBy: $orderBy) { edges { node { name } } } }',
    variables,
  );
  const { edges } = data['datasetVendors'] as { edges: { node: { name: string } }[] };
  return edges.map(({ node }) => node.name);
}

test('vendors are found by region, exchange and text', async () => {
  expect(await namesOf({ filter: { regionCode: { within: '310000' } } })).toEqual(['张江语料']);
  expect(await namesOf({ filter: { exchangeCode: { eq: 'beijing' } } })).toEqual(['北京数据']);
  expect(await namesOf({ filter: { text: 'labels' } })).toEqual(['深圳智标']);
});

test('vendors are ordered by the pronunciation of their names', async () => {
  expect(await namesOf({ orderBy: [{ field: 'NAME' }] })).toEqual(['北京数据', '深圳智标', '张江语料']);
});

test('pages of vendors meet in the order of pronunciation', async () => {
  const query = `query ($after: String) { datasetVendors(first: 1, after: $after, orderBy: [{ field: NAME }]) {
    edges { node { name } } pageInfo { hasNextPage endCursor } } }`;
  const names: string[] = [];
  let after: string | null = null;
  do {
    const data = await ask(database, query, { after });
    const page = data['datasetVendors'] as {
      edges: { node: { name: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    names.push(...page.edges.map(({ node }) => node.name));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);

  expect(names).toEqual(['北京数据', '深圳智标', '张江语料']);
});

test('a vendor points at its company and region, and is named in English where it can be', async () => {
  const data = await ask(
    database,
    `{ datasetVendors { edges { node { name(language: EN) company { id } region { code } exchange { name } } } } }`,
  );

  expect(data['datasetVendors']).toEqual({
    edges: [
      { node: { name: 'Zhangjiang Corpus', company: null, region: { code: '310115' }, exchange: null } },
      {
        node: {
          name: '北京数据',
          company: null,
          region: { code: '110108' },
          exchange: { name: '北京国际大数据交易所' },
        },
      },
      { node: { name: 'Shenzhen Labels', company: { id: companyId }, region: { code: '440305' }, exchange: null } },
    ],
  });
});
