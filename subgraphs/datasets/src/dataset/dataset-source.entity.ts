import { EntitySchema } from 'typeorm';
import type { DatasetCollectionMethod, DatasetSupplierProofKind } from '../__generated__/schema.ts';

export type DatasetSource = {
  readonly datasetId: string;
  /** 1, 2, 3… in the order in which the vendor names its sources. */
  readonly position: number;
  readonly title: string;
  readonly url: string | null;
  readonly collectionMethod: DatasetCollectionMethod;
  readonly supplier: string | null;
  readonly proofKind: DatasetSupplierProofKind | null;
  readonly proofSha256: string | null;
  readonly flaggedShareBasisPoints: number | null;
};

export const DatasetSourceEntity = new EntitySchema<DatasetSource>({
  name: 'DatasetSource',
  tableName: 'dataset_source',
  columns: {
    datasetId: { name: 'dataset_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'dataset_source_pkey' },
    position: { type: 'integer', primary: true, primaryKeyConstraintName: 'dataset_source_pkey' },
    title: { type: 'text' },
    url: { type: 'text', nullable: true },
    collectionMethod: { name: 'collection_method', type: 'text' },
    supplier: { type: 'text', nullable: true },
    proofKind: { name: 'proof_kind', type: 'text', nullable: true },
    proofSha256: { name: 'proof_sha256', type: 'text', nullable: true },
    flaggedShareBasisPoints: { name: 'flagged_share_basis_points', type: 'integer', nullable: true },
  },
  foreignKeys: [
    {
      name: 'dataset_source_dataset_exists',
      target: 'Dataset',
      columnNames: ['datasetId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    {
      name: 'dataset_source_method_is_known',
      expression: `collection_method IN ('OWN', 'LICENSED', 'OPEN_GOVERNMENT', 'AUTHORIZED_OPERATION', 'CRAWLED', 'CONSENTED', 'GENERATED')`,
    },
    { name: 'dataset_source_proof_is_whole', expression: 'num_nulls(proof_kind, proof_sha256) IN (0, 2)' },
    { name: 'dataset_source_proof_is_known', expression: `proof_kind IN ('SOURCE', 'QUALITY', 'SECURITY')` },
    { name: 'dataset_source_proof_is_a_sha256', expression: `proof_sha256 ~ '^[0-9a-f]{64}$'` },
    {
      name: 'sources_above_five_percent_are_refused',
      expression: 'flagged_share_basis_points BETWEEN 0 AND 500',
    },
  ],
});
