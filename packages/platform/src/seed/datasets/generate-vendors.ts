import type { Dataset, DatasetFile, DatasetSource, DatasetVendor, QualityAssessment } from '@voucher-graph/datasets';
import { addDays, present } from '../present.ts';
import type { Random } from '../random.ts';
import { dayOf } from './day-of.ts';
import { forms, type Form } from './forms.ts';
import { sha256Of } from './sha256-of.ts';
import { topics, type Bilingual, type Topic } from './topics.ts';

/** What is needed of a company that is to sell datasets. */
export type VendorCompany = {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly regionCode: string;
};

/** Rows of the datasets subgraph's tables, in an order in which foreign keys allow to write them. */
export type Vendors = {
  readonly vendors: readonly DatasetVendor[];
  readonly datasets: readonly Dataset[];
  readonly sources: readonly DatasetSource[];
  readonly quality: readonly QualityAssessment[];
  readonly files: readonly DatasetFile[];
};

/** Makes vendors of at most thirty of the companies, with about ten datasets each. All of it is invented. */
export function generateVendors(random: Random, companies: readonly VendorCompany[]): Vendors {
  const vendors = random
    .fork('vendors')
    .sample(companies, 30)
    .map((company) => vendorOf(random, company));
  const products = random.fork('products').sample(allProducts, Math.min(allProducts.length, vendors.length * 10));
  const datasets = products.map((product, i) =>
    datasetOf(random.fork(`dataset ${i}`), product, random.fork(`vendor ${i}`).pick(vendors)),
  );
  const parts = datasets.map((dataset, i) => ({
    dataset,
    topic: (products[i] as Product).topic,
    random: random.fork(`parts ${i}`),
  }));
  return {
    vendors,
    datasets,
    sources: parts.flatMap((part) => sourcesOf(part.random, part.dataset, part.topic)),
    quality: parts.flatMap((part) => qualityOf(part.random, part.dataset)),
    files: parts.flatMap((part) => filesOf(part.random, part.dataset)),
  };
}

type Product = { readonly topic: Topic; readonly scope: Bilingual; readonly form: Form };

/** Every title that can be made: each is sold once. */
const allProducts: readonly Product[] = topics.flatMap((topic) =>
  topic.scopes.flatMap((scope) => forms.map((form) => ({ topic, scope, form }))),
);

const catalogOpened = new Date('2024-06-01T00:00:00Z');
const catalogClosed = new Date('2026-10-31T00:00:00Z');

function vendorOf(
  random: Random,
  { id: companyId, creditCode, name, nameEn, regionCode }: VendorCompany,
): DatasetVendor {
  const own = random.fork(companyId);
  const id = own.uuid(own.date(new Date('2023-01-01T00:00:00Z'), catalogOpened));
  return {
    id,
    name,
    nameEn,
    creditCode,
    companyId,
    regionCode,
    exchangeCode: own.chance(0.7) ? exchangeNear(regionCode) : null,
    deliveryUrl: `https://delivery.example/${id}`,
    synthetic: true,
  };
}

/** The exchange of a place, by the longest prefix of its division code; Shanghai's for the rest of the country. */
function exchangeNear(regionCode: string): string {
  const near = [
    ['4403', 'shenzhen'],
    ['44', 'guangzhou'],
    ['11', 'beijing'],
    ['52', 'guiyang'],
    ['33', 'zhejiang'],
    ['41', 'zhengzhou'],
    ['50', 'chongqing'],
    ['51', 'chongqing'],
  ].find(([prefix]) => regionCode.startsWith(prefix as string));
  return near?.[1] ?? 'shanghai';
}

function datasetOf(random: Random, { topic, scope, form }: Product, vendor: DatasetVendor): Dataset {
  const published = random.date(catalogOpened, catalogClosed);
  const collectedUntil = addDays(published, -random.int(30, 200));
  const grade = random.pick<Dataset['grade']>(topic.grades ?? ['GENERAL']);
  const hasText = topic.modalities.includes('TEXT') || topic.modalities.includes('CODE');
  const tokens = hasText ? roundNumber(random, ...form.tokens) : null;
  const records = tokens === null ? roundNumber(random, 4, 6) : tokens / BigInt(random.int(300, 900)) + 1n;
  const isListed = vendor.exchangeCode !== null && grade !== 'CORE' && random.chance(0.6);
  const isRegistered = random.chance(0.4);
  return {
    id: random.uuid(published),
    vendorId: vendor.id,
    title: `${scope.zh}${topic.name.zh}${form.name.zh}`,
    titleEn: `${scope.en} ${topic.name.en}: ${form.name.en}`,
    description: `${scope.zh}范围内${topic.about.zh}。交付形式为${form.name.zh}，用途与期限以许可条款为准。合成示例，并非真实数据集。`,
    descriptionEn: `${scope.en}: ${topic.about.en}. Delivered as ${form.name.en.toLowerCase()}; terms of use apply. A generated example, not a real dataset.`,
    modalities: topic.modalities,
    languages: topic.languages,
    tokens,
    records,
    bytes: tokens === null ? records * BigInt(random.int(200, 4000)) * 1000n : tokens * BigInt(random.int(3, 6)),
    grade,
    ...personsOf(random, topic, records),
    ...termsOf(random, topic, form, grade),
    price: grade === 'CORE' ? null : priceOf(random, form),
    ...(isListed
      ? {
          exchangeCode: vendor.exchangeCode,
          listingNumber: `EX${published.getUTCFullYear()}-${random.int(100_000, 999_999)}`,
          listedOn: pastDay(addDays(published, random.int(5, 90))),
        }
      : { exchangeCode: null, listingNumber: null, listedOn: null }),
    ...(isRegistered
      ? {
          certificateNumber: `SYN-DP-${published.getUTCFullYear()}-${random.int(10_000, 99_999)}`,
          certificateAuthority: '数据产品登记机构（合成）',
          certificateIssuedOn: pastDay(addDays(published, random.int(10, 120))),
        }
      : { certificateNumber: null, certificateAuthority: null, certificateIssuedOn: null }),
    collectedFrom: dayOf(addDays(collectedUntil, -random.int(180, 3000))),
    collectedUntil: dayOf(collectedUntil),
    annotation: random.pick(form.annotations),
    keywords: [...topic.keywords, form.name.zh],
    version: `${random.int(1, 3)}.${random.int(0, 9)}.0`,
    publishedOn: dayOf(published),
    citation: random.chance(0.3)
      ? `${vendor.nameEn ?? vendor.name}. ${topic.name.en}, ${scope.en}. ${published.getUTCFullYear()}.`
      : null,
    synthetic: true,
  };
}

function personsOf(
  random: Random,
  { persons }: Topic,
  records: bigint,
): Pick<Dataset, 'individuals' | 'sensitiveIndividuals' | 'deidentified'> {
  if (!persons) return { individuals: 0n, sensitiveIndividuals: 0n, deidentified: false };
  const anyone = roundNumber(random, 3, 6);
  const individuals = anyone < records ? anyone : records;
  const sensitiveIndividuals = persons === 'SENSITIVE' ? individuals / BigInt(random.int(1, 20)) : 0n;
  return { individuals, sensitiveIndividuals, deidentified: random.chance(0.9) };
}

type Terms = Pick<
  Dataset,
  | 'exportAssessmentId'
  | 'spdx'
  | 'purposes'
  | 'territory'
  | 'termMonths'
  | 'derivatives'
  | 'retention'
  | 'attributionRequired'
  | 'maxModelParameters'
  | 'odrlOffer'
>;

function termsOf(random: Random, { persons, modalities }: Topic, { purposes }: Form, grade: Dataset['grade']): Terms {
  const isAssessed = grade === 'IMPORTANT' && random.chance(0.25);
  const staysHome = (grade !== 'GENERAL' && !isAssessed) || persons !== undefined;
  const exportAssessmentId = isAssessed ? `SYN-CAC-2026-${random.int(1000, 9999)}` : null;
  if (grade === 'GENERAL' && !persons && random.chance(0.2)) {
    const code = modalities.includes('CODE');
    const spdx = random.pick(
      code ? ['Apache-2.0', 'MulanPSL-2.0'] : ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CDLA-Permissive-2.0', 'ODC-By-1.0'],
    );
    return {
      exportAssessmentId,
      spdx,
      purposes: [...new Set([...purposes, 'RESEARCH' as const])],
      territory: ['001'],
      termMonths: null,
      derivatives: spdx === 'CC-BY-SA-4.0' ? 'SHARE_ALIKE' : 'ALLOWED',
      retention: 'KEEP',
      attributionRequired: true,
      maxModelParameters: null,
      odrlOffer: null,
    };
  }
  return {
    exportAssessmentId,
    spdx: random.pick(['LicenseRef-commercial-training', 'LicenseRef-commercial-internal']),
    purposes,
    territory: staysHome ? ['CN'] : random.pick([['CN'], ['CN', 'HK', 'MO'], ['CN', 'SG']]),
    termMonths: random.pick([12, 12, 24, 36]),
    derivatives: random.pick(['MODELS_ONLY', 'MODELS_ONLY', 'INTERNAL_ONLY', 'ALLOWED']),
    retention: random.pick(['DELETE_DATA', 'DELETE_DATA', 'KEEP', 'DELETE_DATA_AND_MODELS']),
    attributionRequired: random.chance(0.3),
    maxModelParameters: random.chance(0.25) ? random.pick([7_000_000_000n, 14_000_000_000n, 72_000_000_000n]) : null,
    odrlOffer: random.chance(0.5) ? `https://vendor.example/odrl/${random.int(100_000, 999_999)}` : null,
  };
}

/** Whole thousands of yuan, in fen; low prices are more common than high ones. */
function priceOf(random: Random, { price: [from, to] }: Form): bigint {
  const thousands = Math.min(random.int(from / 1000, to / 1000), random.int(from / 1000, to / 1000));
  return BigInt(thousands) * 100_000n;
}

const methodTitles = {
  OWN: '自行采集',
  LICENSED: '权利人授权内容',
  OPEN_GOVERNMENT: '政府公开数据',
  AUTHORIZED_OPERATION: '公共数据授权运营',
  CRAWLED: '公开网页',
  CONSENTED: '志愿者采集',
  GENERATED: '程序生成样本',
} satisfies Record<DatasetSource['collectionMethod'], string>;

function sourcesOf(random: Random, { id: datasetId }: Dataset, { name, methods }: Topic): readonly DatasetSource[] {
  return random.sample(methods, random.int(1, methods.length)).map((collectionMethod, i) => {
    const isSupplied = collectionMethod === 'LICENSED' || collectionMethod === 'AUTHORIZED_OPERATION';
    return {
      datasetId,
      position: i + 1,
      title: `${name.zh}：${methodTitles[collectionMethod]}`,
      url: collectionMethod === 'CRAWLED' || collectionMethod === 'OPEN_GOVERNMENT' ? 'https://source.example/' : null,
      collectionMethod,
      supplier: isSupplied ? `供应方 ${random.int(100, 999)}（合成）` : null,
      proofKind: isSupplied ? random.pick(['SOURCE', 'SOURCE', 'QUALITY', 'SECURITY'] as const) : null,
      proofSha256: isSupplied ? sha256Of(random) : null,
      flaggedShareBasisPoints: random.chance(0.7) ? Math.min(random.int(0, 300), random.int(0, 300)) : null,
    };
  });
}

const evidence = {
  NORMATIVITY: '字段与编码对照数据规范逐项检查',
  COMPLETENESS: '抽样统计必填项缺失率',
  ACCURACY: '人工复核一千条随机样本',
  CONSISTENCY: '跨字段与跨文件一致性规则',
  TIMELINESS: '采集时间与更新周期比对',
  ACCESSIBILITY: '按交付说明完整读取全部文件',
} satisfies Record<QualityAssessment['dimension'], string>;

function qualityOf(random: Random, { id: datasetId, publishedOn }: Dataset): readonly QualityAssessment[] {
  const evaluator = random.pick(['供方自评', '第三方数据质量评测机构（合成）', '高校数据评测实验室（合成）']);
  const level = random.int(72, 94);
  const assessedOn = pastDay(addDays(new Date(publishedOn), random.int(0, 60)));
  return (Object.keys(evidence) as QualityAssessment['dimension'][])
    .filter(() => random.chance(0.95))
    .map((dimension) => ({
      datasetId,
      dimension,
      score: Math.min(100, level + random.int(-8, 8)),
      evidence: evidence[dimension],
      evaluator,
      assessedOn,
    }));
}

function filesOf(random: Random, { id: datasetId, modalities, bytes }: Dataset): readonly DatasetFile[] {
  const isText = modalities.every((modality) => modality === 'TEXT' || modality === 'CODE');
  const [extension, encodingFormat] = isText
    ? random.pick([
        ['jsonl.zst', 'application/jsonl+zstd'],
        ['parquet', 'application/vnd.apache.parquet'],
      ] as const)
    : (['tar', 'application/x-tar'] as const);
  const shards = random.int(1, 4);
  const each = bytes / BigInt(shards);
  return Array.from({ length: shards }, (_, i) => ({
    datasetId,
    name: `part-${String(i + 1).padStart(2, '0')}.${extension}`,
    encodingFormat,
    bytes: i === 0 ? bytes - each * BigInt(shards - 1) : each,
    sha256: sha256Of(random),
  }));
}

/** A number of three significant digits between two powers of ten. */
function roundNumber(random: Random, from: number, to: number): bigint {
  return BigInt(random.int(100, 999)) * 10n ** BigInt(random.int(from, to - 1) - 2);
}

/** The date, or the seed's present where that is earlier. */
function pastDay(date: Date): string {
  return dayOf(date < present ? date : present);
}
