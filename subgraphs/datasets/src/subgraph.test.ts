import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask } from './testing/ask.ts';
import { aDataset, aLicense } from './testing/build-rows.ts';
import { migratedDatasets, openDatabase } from './testing/open-database.ts';

const statements: string[] = [];
let database: Database;
beforeAll(async () => {
  database = await openDatabase(await createTestDatabase(migratedDatasets), (sql) => statements.push(sql));
});
beforeEach(() => void statements.splice(0));
afterAll(() => database.close());

test('entities and migrations agree', async () => {
  const { upQueries } = await database.orm.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

// What the gateway's plan of company-unified.graphql sends here.
const licensesOfCompanies = `
  query ($representations: [_Any!]!, $fund: String) {
    _entities(representations: $representations) {
      ... on Company {
        datasetLicenses(first: 20, filter: { fundCode: { eq: $fund } }) {
          totalCount
          edges {
            node {
              id
              status
              price { amount currency }
              subsidy { amount currency }
              signedAt
              dataset { id title grade vendor { id name } }
              vouchers { __typename id }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

test('the licenses of fifty companies cost one statement, with their totalCount', async () => {
  const companies = Array.from({ length: 50 }, () => uuidv7());
  const paid = await aLicense(database, { companyId: companies[7]!, paidBy: [{}, {}] });
  await aLicense(database, { companyId: companies[7]!, paidBy: [{ fundCode: 'shenzhen-2025' }] });
  await aLicense(database, { companyId: companies[7]! });

  const data = await ask(database, licensesOfCompanies, {
    representations: companies.map((id) => ({ __typename: 'Company', id })),
    fund: 'shanghai-data-2025',
  });

  expect(statements).toHaveLength(1);
  const pages = (data['_entities'] as Record<string, unknown>[]).map(({ datasetLicenses }) => datasetLicenses);
  expect(pages).toHaveLength(50);
  expect(pages[0]).toMatchObject({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false } });
  expect(pages[7]).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          id: paid.id,
          status: 'ACTIVE',
          price: { amount: '100000.00', currency: 'CNY' },
          subsidy: { amount: '2.00', currency: 'CNY' },
          signedAt: '2026-03-15T01:00:00.000Z',
          dataset: {
            id: paid.datasetId,
            title: '民事判决文书语料',
            grade: 'GENERAL',
            vendor: { name: '上海语料科技有限公司' },
          },
          vouchers: [{ __typename: 'Voucher' }, { __typename: 'Voucher' }],
        },
      },
    ],
  });
});

test('a fund that is not named filters nothing', async () => {
  const companyId = uuidv7();
  await aLicense(database, { companyId, paidBy: [{ fundCode: 'shanghai-data-2025' }] });
  await aLicense(database, { companyId, paidBy: [{ fundCode: 'shenzhen-2025' }] });

  const data = await ask(database, licensesOfCompanies, {
    representations: [{ __typename: 'Company', id: companyId }],
    fund: null,
  });

  expect(data).toMatchObject({ _entities: [{ datasetLicenses: { totalCount: 2 } }] });
});

test('the catalog of datasets costs one statement, with its totalCount', async () => {
  const catalogs = readFileSync(
    new URL('../../../packages/platform/operations/catalogs.graphql', import.meta.url),
    'utf8',
  );
  const dataset = await aDataset(database, { title: '目录中的语料' });

  const data = await ask(
    database,
    catalogs,
    { first: 100, filter: { text: '目录中的语料', language: null, maxPrice: null } },
    'Datasets',
  );

  expect(statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(1);
  expect(data).toMatchObject({
    datasets: {
      totalCount: 1,
      edges: [
        {
          node: {
            id: dataset.id,
            tokens: '1000000000',
            licenseTerms: { spdx: 'LicenseRef-vendor-standard', purposes: ['PRETRAINING', 'FINE_TUNING'] },
            price: { amount: '100000.00', currency: 'CNY' },
            vendor: { id: dataset.vendorId },
          },
        },
      ],
    },
  });
});

test('references to fifty datasets, vendors or licenses cost what one costs', async () => {
  const license = await aLicense(database, { paidBy: [{}] });
  const references = (type: string, id: string) =>
    [...Array.from({ length: 49 }, () => uuidv7()), id].map((each) => ({ __typename: type, id: each }));

  for (const [type, id, fields] of [
    ['Dataset', license.datasetId, 'id title vendor { name } export { verdict }'],
    ['DatasetLicense', license.id, 'id dataset { title } voucherPayments { amount { amount } }'],
  ] as const) {
    statements.splice(0);
    const data = await ask(
      database,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
      { of: references(type, id) },
    );

    expect(statements).toHaveLength(1);
    expect((data['_entities'] as unknown[]).filter((entity) => entity !== null)).toMatchObject([{ id }]);
  }
});
