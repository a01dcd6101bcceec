import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type {
  DatasetAnnotation,
  DatasetDerivatives,
  DatasetGrade,
  DatasetModality,
  DatasetPurpose,
  DatasetRetention,
} from '../__generated__/schema.ts';

export type Dataset = {
  readonly id: string;
  readonly vendorId: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly modalities: readonly DatasetModality[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly tokens: bigint | null;
  readonly records: bigint;
  readonly bytes: bigint;
  readonly grade: DatasetGrade;
  readonly individuals: bigint;
  readonly sensitiveIndividuals: bigint;
  readonly deidentified: boolean;
  readonly exportAssessmentId: string | null;
  readonly spdx: string;
  readonly purposes: readonly DatasetPurpose[];
  /** ISO 3166-1 codes, or "001" for the world. */
  readonly territory: readonly string[];
  readonly termMonths: number | null;
  readonly derivatives: DatasetDerivatives;
  readonly retention: DatasetRetention;
  readonly attributionRequired: boolean;
  readonly maxModelParameters: bigint | null;
  readonly odrlOffer: string | null;
  /** Fen; null for CORE data. */
  readonly price: bigint | null;
  readonly exchangeCode: string | null;
  readonly listingNumber: string | null;
  readonly listedOn: string | null;
  readonly certificateNumber: string | null;
  readonly certificateAuthority: string | null;
  readonly certificateIssuedOn: string | null;
  readonly collectedFrom: string;
  readonly collectedUntil: string;
  readonly annotation: DatasetAnnotation;
  readonly keywords: readonly string[];
  readonly version: string;
  readonly publishedOn: string;
  readonly citation: string | null;
  readonly synthetic: boolean;
};

export const DatasetEntity = new EntitySchema<Dataset>({
  name: 'Dataset',
  tableName: 'dataset',
  columns: {
    id: { type: 'uuid', primary: true },
    vendorId: { name: 'vendor_id', type: 'uuid' },
    title: { type: 'text' },
    titleEn: { name: 'title_en', type: 'text', nullable: true },
    description: { type: 'text' },
    descriptionEn: { name: 'description_en', type: 'text', nullable: true },
    modalities: { type: 'text', array: true },
    languages: { type: 'text', array: true },
    tokens: { type: 'bigint', nullable: true, transformer: bigintColumn },
    records: { type: 'bigint', transformer: bigintColumn },
    bytes: { type: 'bigint', transformer: bigintColumn },
    grade: { type: 'text' },
    individuals: { type: 'bigint', transformer: bigintColumn },
    sensitiveIndividuals: { name: 'sensitive_individuals', type: 'bigint', transformer: bigintColumn },
    deidentified: { type: 'boolean' },
    exportAssessmentId: { name: 'export_assessment_id', type: 'text', nullable: true },
    spdx: { type: 'text' },
    purposes: { type: 'text', array: true },
    territory: { type: 'text', array: true },
    termMonths: { name: 'term_months', type: 'integer', nullable: true },
    derivatives: { type: 'text' },
    retention: { type: 'text' },
    attributionRequired: { name: 'attribution_required', type: 'boolean' },
    maxModelParameters: { name: 'max_model_parameters', type: 'bigint', nullable: true, transformer: bigintColumn },
    odrlOffer: { name: 'odrl_offer', type: 'text', nullable: true },
    price: { name: 'price_fen', type: 'bigint', nullable: true, transformer: bigintColumn },
    exchangeCode: { name: 'exchange_code', type: 'text', nullable: true },
    listingNumber: { name: 'listing_number', type: 'text', nullable: true },
    listedOn: { name: 'listed_on', type: 'date', nullable: true },
    certificateNumber: { name: 'certificate_number', type: 'text', nullable: true },
    certificateAuthority: { name: 'certificate_authority', type: 'text', nullable: true },
    certificateIssuedOn: { name: 'certificate_issued_on', type: 'date', nullable: true },
    collectedFrom: { name: 'collected_from', type: 'date' },
    collectedUntil: { name: 'collected_until', type: 'date' },
    annotation: { type: 'text' },
    keywords: { type: 'text', array: true },
    version: { type: 'text' },
    publishedOn: { name: 'published_on', type: 'date' },
    citation: { type: 'text', nullable: true },
    synthetic: { type: 'boolean' },
  },
  uniques: [{ name: 'dataset_grade_can_be_followed', columns: ['id', 'grade'] }],
  foreignKeys: [
    {
      name: 'dataset_vendor_exists',
      target: 'DatasetVendor',
      columnNames: ['vendorId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'dataset_exchange_exists',
      target: 'DataExchange',
      columnNames: ['exchangeCode'],
      referencedColumnNames: ['code'],
    },
  ],
  indices: [
    { name: 'dataset_vendor_idx', columns: ['vendorId', 'id'] },
    { name: 'dataset_published_idx', columns: ['publishedOn', 'id'] },
    { name: 'dataset_price_idx', synchronize: false },
    { name: 'dataset_tokens_idx', synchronize: false },
    { name: 'dataset_modalities_idx', synchronize: false },
    { name: 'dataset_languages_idx', synchronize: false },
    { name: 'dataset_purposes_idx', synchronize: false },
  ],
  checks: [
    {
      name: 'dataset_modalities_are_known',
      expression: `cardinality(modalities) > 0 AND modalities <@ ARRAY['TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'TABULAR', 'TIME_SERIES', 'CODE', 'POINT_CLOUD', 'GEOSPATIAL']`,
    },
    { name: 'dataset_sizes_are_positive', expression: 'tokens > 0 AND records > 0 AND bytes > 0' },
    { name: 'dataset_grade_is_known', expression: `grade IN ('CORE', 'IMPORTANT', 'GENERAL')` },
    {
      name: 'dataset_individuals_add_up',
      expression: 'sensitive_individuals >= 0 AND sensitive_individuals <= individuals',
    },
    {
      name: 'important_datasets_leave_only_assessed',
      expression: `grade <> 'IMPORTANT' OR territory <@ ARRAY['CN'] OR export_assessment_id IS NOT NULL`,
    },
    {
      name: 'core_datasets_stay',
      expression: `grade <> 'CORE' OR (territory <@ ARRAY['CN'] AND export_assessment_id IS NULL)`,
    },
    { name: 'only_core_datasets_have_no_price', expression: `(grade = 'CORE') = (price_fen IS NULL)` },
    { name: 'dataset_price_is_not_negative', expression: 'price_fen >= 0' },
    {
      name: 'dataset_purposes_are_known',
      expression: `purposes <@ ARRAY['PRETRAINING', 'FINE_TUNING', 'ALIGNMENT', 'EVALUATION', 'RETRIEVAL', 'RESEARCH']`,
    },
    {
      name: 'dataset_territory_is_codes',
      expression: `cardinality(territory) > 0 AND array_to_string(territory, ' ') ~ '^([A-Z]{2}|001)( ([A-Z]{2}|001))*$'`,
    },
    { name: 'dataset_term_is_positive', expression: 'term_months > 0' },
    {
      name: 'dataset_derivatives_is_known',
      expression: `derivatives IN ('ALLOWED', 'MODELS_ONLY', 'SHARE_ALIKE', 'INTERNAL_ONLY')`,
    },
    {
      name: 'dataset_retention_is_known',
      expression: `retention IN ('KEEP', 'DELETE_DATA', 'DELETE_DATA_AND_MODELS')`,
    },
    { name: 'dataset_listing_is_whole', expression: 'num_nulls(exchange_code, listing_number, listed_on) IN (0, 3)' },
    {
      name: 'dataset_certificate_is_whole',
      expression: 'num_nulls(certificate_number, certificate_authority, certificate_issued_on) IN (0, 3)',
    },
    {
      name: 'dataset_is_collected_before_it_is_published',
      expression: 'collected_from <= collected_until AND collected_until <= published_on',
    },
    {
      name: 'dataset_annotation_is_known',
      expression: `annotation IN ('NONE', 'HUMAN', 'MACHINE', 'MACHINE_HUMAN_CHECKED')`,
    },
  ],
});
