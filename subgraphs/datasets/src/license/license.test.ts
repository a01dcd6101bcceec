import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask } from '../testing/ask.ts';
import { aDataset, aLicense, unsigned } from '../testing/build-rows.ts';
import { migratedDatasets, openDatabase } from '../testing/open-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await createTestDatabase(migratedDatasets));
});
afterAll(() => database.close());

async function idsOf(filter: Readonly<Record<string, unknown>>, orderBy: readonly unknown[] = []) {
  const data = await ask(
    database,
    'query ($filter: DatasetLicenseFilter, $orderBy: [DatasetLicenseOrder!]) { datasetLicenses(filter: $filter, orderBy: $orderBy) { edges { node { id } } } }',
    { filter, orderBy },
  );
  const { edges } = data['datasetLicenses'] as { edges: { node: { id: string } }[] };
  return edges.map(({ node }) => node.id);
}

test('licenses are found by fund, program, status, dataset and vendor', async () => {
  const dataset = await aDataset(database);
  const here = { datasetId: dataset.id };
  const both = await aLicense(database, {
    ...here,
    paidBy: [
      { fundCode: 'fund-a', programCode: 'program-a' },
      { fundCode: 'fund-b', programCode: 'program-b' },
    ],
  });
  const second = await aLicense(database, {
    ...here,
    status: 'SUSPENDED',
    paidBy: [{ fundCode: 'fund-b', programCode: 'program-b' }],
  });

  expect(await idsOf({ fundCode: { eq: 'fund-a' } })).toEqual([both.id]);
  expect(await idsOf({ fundCode: { in: ['fund-a', 'fund-b'] } })).toEqual([both.id, second.id]);
  expect(await idsOf({ fundCode: { eq: 'fund-a' }, programCode: { eq: 'program-b' } })).toEqual([]);
  expect(await idsOf({ status: { eq: 'SUSPENDED' }, datasetId: { eq: dataset.id } })).toEqual([second.id]);
  expect(await idsOf({ datasetId: { eq: dataset.id } })).toEqual([both.id, second.id]);
  expect(await idsOf({ vendorId: { in: [dataset.vendorId] } })).toEqual([both.id, second.id]);
});

test('licenses are ordered by signature, price and subsidy', async () => {
  const { id: datasetId } = await aDataset(database);
  const late = await aLicense(database, {
    datasetId,
    signedAt: new Date('2026-05-01T00:00:00Z'),
    price: 500n,
    paidBy: [{ amount: 20n }],
  });
  const early = await aLicense(database, {
    datasetId,
    signedAt: new Date('2026-04-01T00:00:00Z'),
    price: 600n,
    paidBy: [{ amount: 10n }],
  });
  const here = { datasetId: { eq: datasetId } };

  expect(await idsOf(here, [{ field: 'SIGNED_AT' }])).toEqual([early.id, late.id]);
  expect(await idsOf(here, [{ field: 'PRICE' }])).toEqual([late.id, early.id]);
  expect(await idsOf(here, [{ field: 'SUBSIDY', direction: 'DESC' }])).toEqual([late.id, early.id]);
});

test('a license that no public money paid for is not shown, by whichever way one asks', async () => {
  const license = await aLicense(database);

  const data = await ask(
    database,
    `query ($id: ID!, $dataset: ID!, $of: [_Any!]!) {
      datasetLicense(id: $id) { id }
      datasetLicenses(filter: { datasetId: { eq: $dataset } }) { totalCount edges { node { id } } }
      dataset(id: $dataset) { licenses { totalCount } }
      _entities(representations: $of) {
        ... on DatasetLicense { id }
        ... on Company { datasetLicenses { totalCount } }
      }
    }`,
    {
      id: license.id,
      dataset: license.datasetId,
      of: [
        { __typename: 'DatasetLicense', id: license.id },
        { __typename: 'Company', id: license.companyId },
      ],
    },
  );

  expect(data).toEqual({
    datasetLicense: null,
    datasetLicenses: { totalCount: 0, edges: [] },
    dataset: { licenses: { totalCount: 0 } },
    _entities: [null, { datasetLicenses: { totalCount: 0 } }],
  });
});

test('a voucher lists the licenses that it paid for, and each license says what each voucher paid', async () => {
  const [voucherId, otherId] = [uuidv7(), uuidv7()] as const;
  const license = await aLicense(database, {
    exchangeCode: 'shanghai',
    paidBy: [
      { voucherId, amount: 9_007_199n },
      { voucherId: otherId, amount: 1n },
    ],
  });
  await aLicense(database, { paidBy: [{ voucherId: otherId }] });

  const data = await ask(
    database,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Voucher { datasetLicenses { totalCount edges { node {
      id subsidy { amount } company { id } exchange { name }
      voucherPayments { voucher { id } amount { amount } programCode fundCode }
      delivery { sha256 url deliveredAt }
    } } } } } }`,
    { of: [{ __typename: 'Voucher', id: voucherId }] },
    undefined,
    { subject: 'an auditor', scopes: ['auditor'] },
  );

  const codes = { programCode: 'shanghai-corpus-2025', fundCode: 'shanghai-data-2025' };
  expect(data['_entities']).toEqual([
    {
      datasetLicenses: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: license.id,
              subsidy: { amount: '90072.00' },
              company: { id: license.companyId },
              exchange: { name: '上海数据交易所' },
              voucherPayments: [
                { voucher: { id: voucherId }, amount: { amount: '90071.99' }, ...codes },
                { voucher: { id: otherId }, amount: { amount: '0.01' }, ...codes },
              ],
              delivery: {
                sha256: 'ab'.repeat(32),
                url: 'https://delivery.example/1',
                deliveredAt: '2026-03-20T01:00:00.000Z',
              },
            },
          },
        ],
      },
    },
  ]);
});

test.each(['OFFERED', 'SIGNED', 'ACTIVE', 'SUSPENDED'] as const)(
  'core data is never licensed: the database refuses a license that is %s',
  async (status) => {
    const core = await aDataset(database, { grade: 'CORE' });
    const license = { datasetId: core.id, datasetGrade: core.grade, status, ...(status === 'OFFERED' && unsigned) };

    await expect(aLicense(database, license)).rejects.toThrow('core_data_is_never_licensed');
    await expect(aLicense(database, { ...license, datasetGrade: 'GENERAL' })).rejects.toThrow(
      'license_follows_its_datasets_grade',
    );
  },
);

test('a company may ask for core data, and be declined', async () => {
  const core = await aDataset(database, { grade: 'CORE' });

  const asked = await aLicense(database, { datasetId: core.id, datasetGrade: 'CORE', status: 'DECLINED', ...unsigned });

  expect(asked.status).toBe('DECLINED');
});

test('a dataset does not become core while a license of it is active', async () => {
  const { id, datasetId } = await aLicense(database);
  const regrade = () =>
    database.query(`UPDATE datasets.dataset SET grade = 'CORE', price_fen = NULL WHERE id = $1`, [datasetId]);

  await expect(regrade()).rejects.toThrow('core_data_is_never_licensed');
  await database.query(`UPDATE datasets.license SET status = 'REVOKED' WHERE id = $1`, [id]);
  await regrade();

  expect(await database.query('SELECT dataset_grade FROM datasets.license WHERE id = $1', [id])).toEqual([
    { dataset_grade: 'CORE' },
  ]);
});

test('important data is licensed abroad only with an approved assessment', async () => {
  const important = await aDataset(database, { grade: 'IMPORTANT' });
  const abroad = { datasetId: important.id, datasetGrade: important.grade, territory: ['CN', 'SG'] } as const;

  await expect(aLicense(database, abroad)).rejects.toThrow('important_data_leaves_only_assessed');
  expect(await aLicense(database, { ...abroad, exportAssessmentId: 'CAC-1' })).toMatchObject({ status: 'ACTIVE' });
});

test.each([
  ['a subsidy above the price', { price: 99n, paidBy: [{}] }, 'subsidy_stays_within_the_price'],
  ['a subsidy before signatures', { status: 'OFFERED', ...unsigned, paidBy: [{}] }, 'subsidy_waits_for_signatures'],
  ['an active license without a signature', { signedAt: null }, 'license_is_signed_from_signed_on'],
  [
    'an active license without a delivery',
    { deliverySha256: null, deliveryUrl: null, deliveredAt: null },
    'license_is_active_only_once_delivered',
  ],
  ['a delivery without its hash', { deliverySha256: null }, 'license_delivery_is_whole'],
  ['a term that ends before it begins', { validUntil: '2026-03-19' }, 'license_begins_before_it_ends'],
] as const)('the database refuses %s', async (_what, given, promise) => {
  await expect(aLicense(database, given)).rejects.toThrow(promise);
});

test('a hold pays one license only', async () => {
  const holdId = uuidv7();
  await aLicense(database, { paidBy: [{ holdId }] });

  await expect(aLicense(database, { paidBy: [{ holdId }] })).rejects.toThrow('a_hold_pays_one_license');
});
