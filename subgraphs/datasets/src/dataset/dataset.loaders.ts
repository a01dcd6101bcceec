import {
  all,
  childrenLoader,
  columns,
  contains,
  defineList,
  defineRows,
  matches,
  matchesId,
  pageLoader,
  rowLoader,
  type Bind,
  type Database,
  type ValueFilter,
} from '@voucher-graph/subgraph-kit';
import type { DatasetFilter, DatasetOrderField } from '../__generated__/schema.ts';
import { DatasetVendorEntity, type DatasetVendor } from '../vendor/vendor.entity.ts';
import { DatasetFileEntity, type DatasetFile } from './dataset-file.entity.ts';
import { DatasetSourceEntity, type DatasetSource } from './dataset-source.entity.ts';
import { DatasetEntity, type Dataset } from './dataset.entity.ts';
import { QualityAssessmentEntity, type QualityAssessment } from './quality-assessment.entity.ts';

/** A dataset as it is always read: with its vendor. */
export type DatasetRow = Dataset & { readonly vendor: DatasetVendor };

const datasetRows = defineRows<DatasetRow>({
  select: [columns(DatasetEntity, 'dataset'), columns(DatasetVendorEntity, 'vendor', 'vendor')],
  from: 'datasets.dataset dataset LEFT JOIN datasets.vendor vendor ON vendor.id = dataset.vendor_id',
  id: 'dataset.id',
});

const datasetList = defineList<DatasetRow, DatasetFilter, DatasetOrderField>({
  rows: datasetRows,
  orders: {
    // No price sorts last: 18 nines are more fen than there are, and the most that a cursor carries.
    PRICE: { sql: 'coalesce(dataset.price_fen, 999999999999999999)', type: 'bigint' },
    TOKENS: { sql: 'coalesce(dataset.tokens, 0)', type: 'bigint' },
    PUBLISHED_ON: { sql: 'dataset.published_on', type: 'date' },
  },
  where: (filter, bind) => [
    has('dataset.modalities', filter.modality, bind),
    has('dataset.languages', filter.language, bind),
    matches('dataset.grade', filter.grade, bind),
    matches('dataset.spdx', filter.spdx, bind),
    matchesId('dataset.vendor_id', filter.vendorId, bind),
    matches('dataset.exchange_code', filter.exchangeCode, bind),
    has('dataset.purposes', filter.purpose, bind),
    filter.maxPrice ? `dataset.price_fen <= ${bind(filter.maxPrice)}::numeric * 100` : null,
    // The scalar takes numbers beyond int8, which numeric holds.
    filter.minTokens ? `dataset.tokens >= ${bind(filter.minTokens)}::numeric` : null,
    contains(`concat_ws(E'\\n', dataset.title, dataset.title_en)`, filter.text, bind),
  ],
});

const sourceRows = defineRows<DatasetSource>({
  select: [columns(DatasetSourceEntity, 'source')],
  from: 'datasets.dataset_source source',
  id: 'source.position',
});

const qualityRows = defineRows<QualityAssessment>({
  select: [columns(QualityAssessmentEntity, 'quality')],
  from: 'datasets.quality_assessment quality',
  id: `array_position(ARRAY['NORMATIVITY', 'COMPLETENESS', 'ACCURACY', 'CONSISTENCY', 'TIMELINESS', 'ACCESSIBILITY'], quality.dimension)`,
});

const fileRows = defineRows<DatasetFile>({
  select: [columns(DatasetFileEntity, 'file')],
  from: 'datasets.dataset_file file',
  id: 'file.name',
});

const datasetsOfVendor = defineList({ ...datasetList, parent: 'dataset.vendor_id' });

export function createDatasetLoaders(database: Database, catalog: Database) {
  return {
    datasetById: rowLoader(database, datasetRows),
    datasetPage: pageLoader(catalog, datasetList),
    datasetPageByVendor: pageLoader(database, datasetsOfVendor),
    sourcesByDataset: childrenLoader(database, sourceRows, { sql: 'source.dataset_id' }),
    qualityByDataset: childrenLoader(database, qualityRows, { sql: 'quality.dataset_id' }),
    filesByDataset: childrenLoader(database, fileRows, { sql: 'file.dataset_id' }),
  };
}

/** As `matches`, for a column that holds a list: has this entry, or one of these. */
function has(sql: string, filter: ValueFilter<string> | null | undefined, bind: Bind): string | null {
  return all([
    filter?.eq ? `${sql} @> ARRAY[${bind(filter.eq)}::text]` : null,
    filter?.in ? `${sql} && ${bind(filter.in)}::text[]` : null,
  ]);
}
