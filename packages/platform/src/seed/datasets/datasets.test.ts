import { expect, test } from '@jest/globals';
import {
  DatasetEntity,
  DatasetFileEntity,
  DatasetLicenseEntity,
  DatasetSourceEntity,
  DatasetVendorEntity,
  datasets,
  LicenseVoucherEntity,
  QualityAssessmentEntity,
} from '@voucher-graph/datasets';
import { migrate } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import pg from 'pg';
import { copyRows } from '../copy-rows.ts';
import { createRandom } from '../random.ts';
import { attachVouchers, generateLicense, generateVendors } from './index.ts';

const companies = Array.from({ length: 200 }, (_, i) => ({
  id: createRandom(`company ${i}`).uuid(new Date('2020-01-01T00:00:00Z')),
  creditCode: `91310000MA${String(i).padStart(8, '0')}`,
  name: `公司${i}`,
  nameEn: `Company ${i}`,
  regionCode: ['310104', '440305', '110108', '510107', '320500'][i % 5] as string,
}));
const made = generateVendors(createRandom('test'), companies);
const onSale = made.datasets.filter(({ price }) => price !== null);

test('the same seed makes the same vendors and datasets', () => {
  expect(generateVendors(createRandom('test'), companies)).toEqual(made);
  expect(generateVendors(createRandom('other'), companies)).not.toEqual(made);
});

test('thirty vendors sell three hundred datasets, each under a title of its own', () => {
  expect(made.vendors).toHaveLength(30);
  expect(made.datasets).toHaveLength(300);
  expect(new Set(made.datasets.map(({ title }) => title)).size).toBe(300);
  expect(new Set(made.datasets.map(({ titleEn }) => titleEn)).size).toBe(300);
  expect(new Set(made.datasets.map(({ id }) => id)).size).toBe(300);
});

test('a few datasets are core or important, and core data has no price', () => {
  const grades = (grade: string) => made.datasets.filter((dataset) => dataset.grade === grade);

  expect(grades('CORE').length).toBeGreaterThan(1);
  expect(grades('IMPORTANT').length).toBeGreaterThan(5);
  expect(grades('GENERAL').length).toBeGreaterThan(240);
  expect(grades('CORE').every(({ price }) => price === null)).toBe(true);
});

test('prices and sizes stay within what is believable', () => {
  for (const { price } of onSale) {
    expect(price).toBeGreaterThanOrEqual(2_000_000n);
    expect(price).toBeLessThanOrEqual(300_000_000n);
  }
  for (const { tokens } of made.datasets) {
    if (tokens === null) continue;
    expect(tokens).toBeGreaterThanOrEqual(10_000_000n);
    expect(tokens).toBeLessThan(1_000_000_000_000n);
  }
});

test('the files of a dataset add up to its size', () => {
  for (const { id, bytes } of made.datasets) {
    const files = made.files.filter(({ datasetId }) => datasetId === id);
    expect(files.reduce((sum, file) => sum + file.bytes, 0n)).toBe(bytes);
  }
});

test('a license costs its dataset’s price or a little less, and is expired, active or about to be delivered by its dates', () => {
  const [dataset] = onSale.filter(({ termMonths }) => termMonths === 12);
  const signed = (day: string) =>
    generateLicense(createRandom(day), {
      company: companies[0]!,
      dataset: dataset!,
      around: new Date(`${day}T02:00:00Z`),
    });

  expect(signed('2025-08-01')).toMatchObject({ status: 'EXPIRED', subsidy: 0n, datasetId: dataset!.id });
  expect(signed('2026-11-23')).toMatchObject({ status: 'SIGNED', deliverySha256: null, validFrom: null });
  const { price, deliveredAt, validFrom, validUntil } = signed('2026-03-01');
  expect(price * 100n).toBeGreaterThanOrEqual(dataset!.price! * 85n - 10_000n);
  expect(price).toBeLessThanOrEqual(dataset!.price!);
  expect(validFrom).toBe(deliveredAt!.toISOString().slice(0, 10));
  expect(new Date(validUntil!).getTime() - new Date(validFrom!).getTime()).toBe(364 * 86_400_000);
});

test('core data is not licensed', () => {
  const core = made.datasets.find(({ grade }) => grade === 'CORE')!;

  expect(() =>
    generateLicense(createRandom('x'), { company: companies[0]!, dataset: core, around: new Date('2026-01-01') }),
  ).toThrow(`Dataset ${core.id} is CORE`);
});

test('the subsidy of a license is what vouchers paid, and never more than its price', () => {
  const license = generateLicense(createRandom('x'), {
    company: companies[0]!,
    dataset: onSale[0]!,
    around: new Date('2026-01-01T00:00:00Z'),
  });
  const hold = (amountFen: bigint) => ({
    voucherId: companies[1]!.id,
    holdId: companies[2]!.id,
    amountFen,
    programCode: 'shanghai-data-2025',
    fundCode: 'shanghai-data-2025',
  });

  const { license: paid, licenseVouchers } = attachVouchers(license, [hold(10n), hold(20n)]);

  expect(paid).toEqual({ ...license, subsidy: 30n });
  expect(licenseVouchers).toMatchObject([
    { licenseId: license.id, amount: 10n, fundCode: 'shanghai-data-2025' },
    { licenseId: license.id, amount: 20n },
  ]);
  expect(() => attachVouchers(license, [hold(license.price), hold(1n)])).toThrow('costs');
});

test('the database takes every row that is made', async () => {
  const { url, drop } = await createTestDatabase({
    name: 'datasets',
    prepare: (template) => migrate(template, datasets.schemas),
  });
  const client = new pg.Client(url);
  await client.connect();
  const paid = Array.from({ length: 500 }, (_, i) => {
    const random = createRandom(`license ${i}`);
    const around = random.date(new Date('2025-01-01T00:00:00Z'), new Date('2026-11-23T00:00:00Z'));
    const company = random.pick(companies);
    const license = generateLicense(random, { company, dataset: random.pick(onSale), around });
    return attachVouchers(license, [
      {
        voucherId: random.uuid(around),
        holdId: random.uuid(around),
        amountFen: (license.price * 3n) / 10n,
        programCode: 'shanghai-data-2025',
        fundCode: 'shanghai-data-2025',
      },
    ]);
  });

  const written = [
    await copyRows(client, 'datasets', DatasetVendorEntity, made.vendors),
    await copyRows(client, 'datasets', DatasetEntity, made.datasets),
    await copyRows(client, 'datasets', DatasetSourceEntity, made.sources),
    await copyRows(client, 'datasets', QualityAssessmentEntity, made.quality),
    await copyRows(client, 'datasets', DatasetFileEntity, made.files),
    await copyRows(
      client,
      'datasets',
      DatasetLicenseEntity,
      paid.map(({ license }) => license),
    ),
    await copyRows(
      client,
      'datasets',
      LicenseVoucherEntity,
      paid.flatMap(({ licenseVouchers }) => licenseVouchers),
    ),
  ];
  await client.end();
  await drop();

  expect(written.slice(0, 2)).toEqual([30, 300]);
  expect(written.slice(5)).toEqual([500, 500]);
});
