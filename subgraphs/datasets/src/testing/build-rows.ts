import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { DatasetFileEntity } from '../dataset/dataset-file.entity.ts';
import { DatasetEntity, type Dataset } from '../dataset/dataset.entity.ts';
import { LicenseVoucherEntity, type LicenseVoucher } from '../license/license-voucher.entity.ts';
import { DatasetLicenseEntity, type DatasetLicense } from '../license/license.entity.ts';
import { DatasetVendorEntity, type DatasetVendor } from '../vendor/vendor.entity.ts';

// Rows for tests: whole and lawful, save for what a test says about them. Each is stored and answered.

export async function aVendor(database: Database, given: Partial<DatasetVendor> = {}): Promise<DatasetVendor> {
  return insert(database, DatasetVendorEntity, {
    id: uuidv7(),
    name: '上海语料科技有限公司',
    nameEn: 'Shanghai Corpus Technology Co., Ltd.',
    creditCode: someCreditCode(),
    companyId: null,
    regionCode: '310104',
    exchangeCode: null,
    deliveryUrl: 'https://delivery.example/vendor',
    synthetic: true,
    ...given,
  });
}

export async function aDataset(database: Database, given: Partial<Dataset> = {}): Promise<Dataset> {
  return insert(database, DatasetEntity, {
    id: uuidv7(),
    vendorId: given.vendorId ?? (await aVendor(database)).id,
    title: '民事判决文书语料',
    titleEn: 'Corpus of Civil Judgments',
    description: '公开的民事判决文书，已去标识化。',
    descriptionEn: 'Public civil judgments, de-identified.',
    modalities: ['TEXT'],
    languages: ['zh'],
    tokens: 1_000_000_000n,
    records: 500_000n,
    bytes: 4_000_000_000n,
    grade: 'GENERAL',
    individuals: 0n,
    sensitiveIndividuals: 0n,
    deidentified: true,
    exportAssessmentId: null,
    spdx: 'LicenseRef-vendor-standard',
    purposes: ['PRETRAINING', 'FINE_TUNING'],
    territory: ['CN'],
    termMonths: 12,
    derivatives: 'MODELS_ONLY',
    retention: 'DELETE_DATA',
    attributionRequired: false,
    maxModelParameters: null,
    odrlOffer: null,
    price: given.grade === 'CORE' ? null : 10_000_000n,
    exchangeCode: null,
    listingNumber: null,
    listedOn: null,
    certificateNumber: null,
    certificateAuthority: null,
    certificateIssuedOn: null,
    collectedFrom: '2020-01-01',
    collectedUntil: '2025-06-30',
    annotation: 'NONE',
    keywords: ['法律'],
    version: '1.0.0',
    publishedOn: '2025-09-01',
    citation: null,
    synthetic: true,
    ...given,
  });
}

/** An active license whose subsidy is `paidBy`'s sum. */
export async function aLicense(
  database: Database,
  { paidBy = [], ...given }: Partial<DatasetLicense> & { readonly paidBy?: readonly Partial<LicenseVoucher>[] } = {},
): Promise<DatasetLicense> {
  const dataset = given.datasetId
    ? { id: given.datasetId, grade: given.datasetGrade ?? 'GENERAL' }
    : await aDataset(database);
  const payments = paidBy.map((payment) => ({ amount: 100n, ...payment }));
  const license = await insert<DatasetLicense>(database, DatasetLicenseEntity, {
    id: uuidv7(),
    companyId: uuidv7(),
    companyRegionCode: '310115',
    datasetId: dataset.id,
    datasetGrade: dataset.grade,
    status: 'ACTIVE',
    purpose: 'PRETRAINING',
    territory: ['CN'],
    exportAssessmentId: null,
    price: 10_000_000n,
    subsidy: payments.reduce((sum, { amount }) => sum + amount, 0n),
    exchangeCode: null,
    requestedAt: new Date('2026-03-01T01:00:00Z'),
    signedAt: new Date('2026-03-15T01:00:00Z'),
    validFrom: '2026-03-20',
    validUntil: '2027-03-19',
    deliverySha256: 'ab'.repeat(32),
    deliveryUrl: 'https://delivery.example/1',
    deliveredAt: new Date('2026-03-20T01:00:00Z'),
    synthetic: true,
    ...given,
  });
  for (const payment of payments) {
    await insert(database, LicenseVoucherEntity, {
      licenseId: license.id,
      voucherId: uuidv7(),
      holdId: uuidv7(),
      programCode: 'shanghai-corpus-2025',
      fundCode: 'shanghai-data-2025',
      ...payment,
    });
  }
  return license;
}

/** An offer that was never asked for here: of a dataset with files, with a plan of what vouchers would pay. */
export async function anOffer(
  database: Database,
  { planned = [], files = ['data.jsonl'], ...given }: Partial<DatasetLicense> & Planned = {},
): Promise<DatasetLicense & { readonly vendorId: string }> {
  const dataset = await aDataset(database, { grade: given.datasetGrade ?? 'GENERAL' });
  const license = await aLicense(database, {
    datasetId: dataset.id,
    datasetGrade: dataset.grade,
    status: 'OFFERED',
    ...unsigned,
    ...given,
  });
  for (const [i, name] of files.entries()) {
    const sha256 = String(i + 1).repeat(64);
    const encodingFormat = 'application/jsonl';
    await insert(database, DatasetFileEntity, { datasetId: dataset.id, name, encodingFormat, bytes: 1n, sha256 });
  }
  await database.transaction((query) =>
    query(
      `INSERT INTO datasets.license_plan_line SELECT $1, number, gen_random_uuid(), amount, 'Planned.'
         FROM unnest($2::bigint[]) WITH ORDINALITY AS line (amount, number)`,
      [license.id, planned],
    ),
  );
  return { ...license, vendorId: dataset.vendorId };
}

type Planned = { readonly planned?: readonly bigint[]; readonly files?: readonly string[] };

/** What a license is before both sides signed. */
export const unsigned = {
  signedAt: null,
  validFrom: null,
  validUntil: null,
  deliverySha256: null,
  deliveryUrl: null,
  deliveredAt: null,
} as const;

async function insert<TRow extends ObjectLiteral>(
  { orm }: Database,
  entity: EntitySchema<TRow>,
  row: TRow,
): Promise<TRow> {
  await orm.createQueryBuilder().insert().into(entity).values(row).execute();
  return row;
}

function someCreditCode(): string {
  return `91310000MA${uuidv7().slice(-8).toUpperCase()}`;
}
