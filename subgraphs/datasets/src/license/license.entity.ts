import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type { DatasetGrade, DatasetLicenseStatus, DatasetPurpose } from '../__generated__/schema.ts';

export type DatasetLicense = {
  readonly id: string;
  readonly companyId: string;
  /** Where it was registered when it asked (GB/T 2260): whose officers look after it. */
  readonly companyRegionCode: string | null;
  readonly datasetId: string;
  /** The dataset's grade, which the foreign key keeps equal: what grades allow is a CHECK of this table. */
  readonly datasetGrade: DatasetGrade;
  readonly status: DatasetLicenseStatus;
  readonly purpose: DatasetPurpose;
  /** ISO 3166-1 codes, or "001" for the world. */
  readonly territory: readonly string[];
  readonly exportAssessmentId: string | null;
  /** Fen. */
  readonly price: bigint;
  /** Fen; the sum of what vouchers paid. */
  readonly subsidy: bigint;
  readonly exchangeCode: string | null;
  readonly requestedAt: Date;
  readonly signedAt: Date | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly deliverySha256: string | null;
  readonly deliveryUrl: string | null;
  readonly deliveredAt: Date | null;
  readonly synthetic: boolean;
};

export const DatasetLicenseEntity = new EntitySchema<DatasetLicense>({
  name: 'DatasetLicense',
  tableName: 'license',
  columns: {
    id: { type: 'uuid', primary: true },
    companyId: { name: 'company_id', type: 'uuid' },
    companyRegionCode: { name: 'company_region_code', type: 'text', nullable: true },
    datasetId: { name: 'dataset_id', type: 'uuid' },
    datasetGrade: { name: 'dataset_grade', type: 'text' },
    status: { type: 'text' },
    purpose: { type: 'text' },
    territory: { type: 'text', array: true },
    exportAssessmentId: { name: 'export_assessment_id', type: 'text', nullable: true },
    price: { name: 'price_fen', type: 'bigint', transformer: bigintColumn },
    subsidy: { name: 'subsidy_fen', type: 'bigint', transformer: bigintColumn },
    exchangeCode: { name: 'exchange_code', type: 'text', nullable: true },
    requestedAt: { name: 'requested_at', type: 'timestamptz' },
    signedAt: { name: 'signed_at', type: 'timestamptz', nullable: true },
    validFrom: { name: 'valid_from', type: 'date', nullable: true },
    validUntil: { name: 'valid_until', type: 'date', nullable: true },
    deliverySha256: { name: 'delivery_sha256', type: 'text', nullable: true },
    deliveryUrl: { name: 'delivery_url', type: 'text', nullable: true },
    deliveredAt: { name: 'delivered_at', type: 'timestamptz', nullable: true },
    synthetic: { type: 'boolean' },
  },
  foreignKeys: [
    {
      name: 'license_follows_its_datasets_grade',
      target: 'Dataset',
      columnNames: ['datasetId', 'datasetGrade'],
      referencedColumnNames: ['id', 'grade'],
      onUpdate: 'CASCADE',
    },
    {
      name: 'license_exchange_exists',
      target: 'DataExchange',
      columnNames: ['exchangeCode'],
      referencedColumnNames: ['code'],
    },
  ],
  indices: [
    { name: 'license_company_idx', columns: ['companyId', 'id'] },
    { name: 'license_dataset_idx', columns: ['datasetId', 'id'] },
    { name: 'license_signed_idx', synchronize: false },
    { name: 'license_price_idx', columns: ['price', 'id'] },
    { name: 'license_subsidy_idx', columns: ['subsidy', 'id'] },
  ],
  checks: [
    { name: 'license_company_region_is_a_code', expression: `company_region_code ~ '^[1-9][0-9]{5}$'` },
    {
      name: 'license_status_is_known',
      expression: `status IN ('REQUESTED', 'COMPLIANCE_CHECK', 'OFFERED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'REVOKED', 'DECLINED')`,
    },
    {
      name: 'license_purpose_is_known',
      expression: `purpose IN ('PRETRAINING', 'FINE_TUNING', 'ALIGNMENT', 'EVALUATION', 'RETRIEVAL', 'RESEARCH')`,
    },
    {
      name: 'license_territory_is_codes',
      expression: `cardinality(territory) > 0 AND array_to_string(territory, ' ') ~ '^([A-Z]{2}|001)( ([A-Z]{2}|001))*$'`,
    },
    {
      name: 'core_data_is_never_licensed',
      expression: `dataset_grade <> 'CORE' OR status NOT IN ('OFFERED', 'SIGNED', 'ACTIVE', 'SUSPENDED')`,
    },
    {
      name: 'important_data_leaves_only_assessed',
      expression: `dataset_grade <> 'IMPORTANT' OR territory <@ ARRAY['CN'] OR export_assessment_id IS NOT NULL`,
    },
    { name: 'subsidy_stays_within_the_price', expression: 'subsidy_fen >= 0 AND subsidy_fen <= price_fen' },
    { name: 'subsidy_waits_for_signatures', expression: 'subsidy_fen = 0 OR signed_at IS NOT NULL' },
    {
      name: 'license_is_signed_from_signed_on',
      expression: `(status IN ('REQUESTED', 'COMPLIANCE_CHECK', 'OFFERED', 'DECLINED')) = (signed_at IS NULL)`,
    },
    { name: 'license_is_signed_after_its_request', expression: 'signed_at >= requested_at' },
    {
      name: 'license_is_active_only_once_delivered',
      expression: `status NOT IN ('ACTIVE', 'SUSPENDED', 'EXPIRED') OR num_nulls(valid_from, delivered_at) = 0`,
    },
    {
      name: 'license_expires_only_with_a_term',
      expression: `status <> 'EXPIRED' OR valid_until IS NOT NULL`,
    },
    { name: 'license_begins_before_it_ends', expression: 'valid_until >= valid_from' },
    {
      name: 'license_delivery_is_whole',
      expression: 'num_nulls(delivery_sha256, delivery_url, delivered_at) IN (0, 3)',
    },
    { name: 'license_delivery_has_a_sha256', expression: `delivery_sha256 ~ '^[0-9a-f]{64}$'` },
  ],
});
