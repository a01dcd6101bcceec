import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask, askInVain } from '../testing/ask.ts';
import { aDataset, aVendor } from '../testing/build-rows.ts';
import { migratedDatasets, openDatabase } from '../testing/open-database.ts';
import type { Dataset } from './dataset.entity.ts';

let database: Database;
let vendorId: string;
let speech: Dataset;
let judgments: Dataset;
let images: Dataset;
let core: Dataset;
beforeAll(async () => {
  database = await openDatabase(await createTestDatabase(migratedDatasets));
  vendorId = (await aVendor(database)).id;
  speech = await aDataset(database, {
    vendorId,
    title: '上海话口语语音库',
    titleEn: 'Shanghainese Speech',
    modalities: ['AUDIO', 'TEXT'],
    languages: ['wuu', 'zh'],
    tokens: 50_000_000n,
    purposes: ['FINE_TUNING'],
    price: 25_000_050n,
    publishedOn: '2026-01-01',
  });
  judgments = await aDataset(database, {
    vendorId,
    titleEn: 'Civil Judgments 100%',
    spdx: 'CC-BY-4.0',
    exchangeCode: 'shanghai',
    listingNumber: 'SH-1',
    listedOn: '2025-10-01',
    publishedOn: '2025-09-01',
  });
  images = await aDataset(database, {
    vendorId,
    title: '钢板表面缺陷图像',
    titleEn: null,
    modalities: ['IMAGE'],
    languages: [],
    tokens: null,
    grade: 'IMPORTANT',
    purposes: ['EVALUATION'],
    price: 100n,
    publishedOn: '2026-02-01',
  });
  core = await aDataset(database, { vendorId, title: '骨干管网数据', grade: 'CORE', publishedOn: '2026-02-01' });
});
afterAll(() => database.close());

const page = `
  query ($filter: DatasetFilter, $orderBy: [DatasetOrder!], $first: Int, $after: String, $vendorId: ID!) {
    datasetVendor(id: $vendorId) {
      datasets(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        edges { node { id } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

async function idsOf(variables: Readonly<Record<string, unknown>>) {
  const data = await ask(database, page, { vendorId, ...variables });
  const { edges, pageInfo } = (data['datasetVendor'] as { datasets: Listed }).datasets;
  return { ids: edges.map(({ node }) => node.id), ...pageInfo };
}
type Listed = { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

test.each([
  [{}, ['speech', 'judgments', 'images', 'core']],
  [{ modality: { eq: 'AUDIO' } }, ['speech']],
  [{ modality: { in: ['AUDIO', 'IMAGE'] } }, ['speech', 'images']],
  [{ modality: { in: [] } }, []],
  [{ language: { eq: 'wuu' } }, ['speech']],
  [{ language: { eq: null, in: null } }, ['speech', 'judgments', 'images', 'core']],
  [{ grade: { in: ['IMPORTANT', 'CORE'] } }, ['images', 'core']],
  [{ spdx: { eq: 'CC-BY-4.0' } }, ['judgments']],
  [{ exchangeCode: { eq: 'shanghai' } }, ['judgments']],
  [{ purpose: { eq: 'EVALUATION' } }, ['images']],
  [{ maxPrice: '250000.50' }, ['speech', 'judgments', 'images']],
  [{ maxPrice: '250000.49' }, ['judgments', 'images']],
  [{ maxPrice: '0' }, []],
  [{ minTokens: '50000000' }, ['speech', 'judgments', 'core']],
  [{ minTokens: '50000001' }, ['judgments', 'core']],
  [{ minTokens: '999999999999999999999999' }, []],
  [{ text: 'shanghainese' }, ['speech']],
  [{ text: '缺陷' }, ['images']],
  [{ text: '100%' }, ['judgments']],
  [{ text: '上海', modality: { eq: 'IMAGE' } }, []],
])('the filter %j finds %j', async (filter, names) => {
  const byName: Record<string, Dataset> = { speech, judgments, images, core };

  const { ids } = await idsOf({ filter });

  expect(ids).toEqual(names.map((name) => byName[name]?.id));
});

test('the vendor filter finds the vendor’s datasets, and a malformed vendor id is refused', async () => {
  const other = await aDataset(database);
  const query = 'query ($id: ID!) { datasets(filter: { vendorId: { eq: $id } }) { edges { node { id } } } }';

  expect(await ask(database, query, { id: other.vendorId })).toEqual({
    datasets: { edges: [{ node: { id: other.id } }] },
  });
  expect(await askInVain(database, query, { id: 'nobody' })).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('datasets are ordered by price with those without one last, and by tokens with those without text first', async () => {
  const byPrice = await idsOf({ orderBy: [{ field: 'PRICE' }] });
  const byTokens = await idsOf({ orderBy: [{ field: 'TOKENS' }] });

  expect(byPrice.ids).toEqual([images.id, judgments.id, speech.id, core.id]);
  expect(byTokens.ids).toEqual([images.id, speech.id, judgments.id, core.id]);
});

test('pages meet in ties, and rows that are inserted meanwhile move none', async () => {
  const { id: crowded } = await aVendor(database);
  const listed: string[] = [];
  for (const day of ['2026-02-01', '2026-02-01', '2026-02-01', '2026-01-01', '2025-12-01']) {
    listed.push((await aDataset(database, { vendorId: crowded, publishedOn: day })).id);
  }
  const newestFirst = { vendorId: crowded, first: 2, orderBy: [{ field: 'PUBLISHED_ON', direction: 'DESC' }] };

  const first = await idsOf(newestFirst);
  await aDataset(database, { vendorId: crowded, publishedOn: '2026-03-01' });
  await aDataset(database, { vendorId: crowded, publishedOn: '2026-02-01' });
  const second = await idsOf({ ...newestFirst, after: first.endCursor });
  const third = await idsOf({ ...newestFirst, after: second.endCursor });

  expect([...first.ids, ...second.ids, ...third.ids]).toEqual([2, 1, 0, 3, 4].map((place) => listed[place]));
  expect(third.hasNextPage).toBe(false);
});

test('a dataset says what it is about, under which terms, and where it comes from', async () => {
  const { id } = await aDataset(database, {
    individuals: 200_000n,
    sensitiveIndividuals: 3n,
    exchangeCode: 'shanghai',
    listingNumber: 'SH-2',
    listedOn: '2025-10-01',
    certificateNumber: '沪-2026-1',
    certificateAuthority: '上海市知识产权局',
    certificateIssuedOn: '2026-01-05',
    odrlOffer: 'https://vendor.example/offers/1',
    maxModelParameters: 70_000_000_000n,
  });
  await database.query(
    `INSERT INTO datasets.dataset_source VALUES
      ($1, 2, '网页', 'https://court.example', 'CRAWLED', NULL, NULL, NULL, 12),
      ($1, 1, '裁判文书', NULL, 'OPEN_GOVERNMENT', '某法院', 'SOURCE', repeat('ab', 32), 0)`,
    [id],
  );
  await database.query(
    `INSERT INTO datasets.quality_assessment VALUES
      ($1, 'ACCURACY', 97, '抽检 1000 条', '评测机构', '2026-02-01'), ($1, 'NORMATIVITY', 99, '格式检查', '评测机构', '2026-02-01')`,
    [id],
  );
  await database.query(
    `INSERT INTO datasets.dataset_file VALUES ($1, 'a.jsonl', 'application/jsonl', 4000000000, repeat('cd', 32))`,
    [id],
  );

  const data = await ask(
    database,
    `query ($id: ID!) { dataset(id: $id) {
      title(language: EN)
      personalInformation { present sensitive individuals }
      export { verdict assessmentId }
      licenseTerms { spdx purposes territory termMonths derivatives retention maxModelParameters odrlOffer }
      listing { exchange { code name(language: EN) region { code } } number listedOn }
      registrationCertificate { number authority issuedOn }
      provenance { collectedFrom annotation sources { title collectionMethod proof { kind sha256 } flaggedShareBasisPoints } }
      quality { dimension score }
      files { name bytes sha256 }
    } }`,
    { id },
  );

  expect(data['dataset']).toEqual({
    title: 'Corpus of Civil Judgments',
    personalInformation: { present: true, sensitive: true, individuals: '200000' },
    export: { verdict: 'CONTRACT_OR_CERTIFICATION', assessmentId: null },
    licenseTerms: {
      spdx: 'LicenseRef-vendor-standard',
      purposes: ['PRETRAINING', 'FINE_TUNING'],
      territory: ['CN'],
      termMonths: 12,
      derivatives: 'MODELS_ONLY',
      retention: 'DELETE_DATA',
      maxModelParameters: '70000000000',
      odrlOffer: 'https://vendor.example/offers/1',
    },
    listing: {
      exchange: { code: 'shanghai', name: 'Shanghai Data Exchange', region: { code: '310000' } },
      number: 'SH-2',
      listedOn: '2025-10-01',
    },
    registrationCertificate: { number: '沪-2026-1', authority: '上海市知识产权局', issuedOn: '2026-01-05' },
    provenance: {
      collectedFrom: '2020-01-01',
      annotation: 'NONE',
      sources: [
        {
          title: '裁判文书',
          collectionMethod: 'OPEN_GOVERNMENT',
          proof: { kind: 'SOURCE', sha256: 'ab'.repeat(32) },
          flaggedShareBasisPoints: 0,
        },
        { title: '网页', collectionMethod: 'CRAWLED', proof: null, flaggedShareBasisPoints: 12 },
      ],
    },
    quality: [
      { dimension: 'NORMATIVITY', score: 99 },
      { dimension: 'ACCURACY', score: 97 },
    ],
    files: [{ name: 'a.jsonl', bytes: '4000000000', sha256: 'cd'.repeat(32) }],
  });
});

test('a dataset that is not there is null', async () => {
  expect(await ask(database, 'query ($id: ID!) { dataset(id: $id) { id } }', { id: uuidv7() })).toEqual({
    dataset: null,
  });
});

test.each([
  ['core data with a price', { grade: 'CORE', price: 1n }, 'only_core_datasets_have_no_price'],
  ['core data abroad', { grade: 'CORE', territory: ['CN', 'SG'] }, 'core_datasets_stay'],
  ['important data abroad', { grade: 'IMPORTANT', territory: ['001'] }, 'important_datasets_leave_only_assessed'],
  ['half a listing', { listingNumber: 'SH-3' }, 'dataset_listing_is_whole'],
] as const)('the database refuses %s', async (_what, given, promise) => {
  await expect(aDataset(database, given)).rejects.toThrow(promise);
});

test('important data may go abroad with an approved assessment', async () => {
  const { id } = await aDataset(database, { grade: 'IMPORTANT', territory: ['001'], exportAssessmentId: 'CAC-1' });

  expect(await ask(database, 'query ($id: ID!) { dataset(id: $id) { export { verdict } } }', { id })).toEqual({
    dataset: { export: { verdict: 'ASSESSMENT_APPROVED' } },
  });
});
