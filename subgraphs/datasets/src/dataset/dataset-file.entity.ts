import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

export type DatasetFile = {
  readonly datasetId: string;
  readonly name: string;
  readonly encodingFormat: string;
  readonly bytes: bigint;
  readonly sha256: string;
};

export const DatasetFileEntity = new EntitySchema<DatasetFile>({
  name: 'DatasetFile',
  tableName: 'dataset_file',
  columns: {
    datasetId: { name: 'dataset_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'dataset_file_pkey' },
    name: { type: 'text', primary: true, primaryKeyConstraintName: 'dataset_file_pkey' },
    encodingFormat: { name: 'encoding_format', type: 'text' },
    bytes: { type: 'bigint', transformer: bigintColumn },
    sha256: { type: 'text' },
  },
  foreignKeys: [
    {
      name: 'dataset_file_dataset_exists',
      target: 'Dataset',
      columnNames: ['datasetId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'dataset_file_bytes_are_not_negative', expression: 'bytes >= 0' },
    { name: 'dataset_file_sha256_is_one', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
  ],
});
