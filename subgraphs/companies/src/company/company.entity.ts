import { EntitySchema } from 'typeorm';
import type { CompanySize } from '../accounts/size-groups.ts';

export const companyKinds = [
  'ENTERPRISE',
  'SOLE_TRADER',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'PUBLIC_INSTITUTION',
  'INTERMEDIARY',
] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** A company as it is stored. */
export type CompanyRecord = {
  readonly id: string;
  /** GB 32100-2015. */
  readonly creditCode: string;
  readonly creditCodeVerdict: 'VALID' | 'CHECKSUM_MISMATCH';
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: CompanyKind;
  readonly regionCode: string;
  readonly zoneCode: string | null;
  readonly industryCode: string;
  /** By the latest accounts, written together with them; null without accounts. */
  readonly size: CompanySize | null;
  /** YYYY-MM-DD. */
  readonly foundedOn: string;
  readonly synthetic: boolean;
  readonly createdAt: Date;
};

export const CompanyEntity = new EntitySchema<CompanyRecord>({
  name: 'Company',
  tableName: 'company',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'company_pkey' },
    creditCode: { name: 'credit_code', type: 'text' },
    creditCodeVerdict: { name: 'credit_code_verdict', type: 'text' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    kind: { type: 'text' },
    regionCode: { name: 'region_code', type: 'text' },
    zoneCode: { name: 'zone_code', type: 'text', nullable: true },
    industryCode: { name: 'industry_code', type: 'text' },
    size: { type: 'text', nullable: true },
    foundedOn: { name: 'founded_on', type: 'date' },
    synthetic: { type: 'boolean' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
  uniques: [{ name: 'a_credit_code_names_one_company', columns: ['creditCode'] }],
  checks: [
    {
      name: 'credit_code_is_well_formed',
      expression: "credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'",
    },
    { name: 'credit_code_verdict_is_known', expression: "credit_code_verdict IN ('VALID', 'CHECKSUM_MISMATCH')" },
    {
      name: 'company_kind_is_known',
      expression:
        "kind IN ('ENTERPRISE', 'SOLE_TRADER', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'PUBLIC_INSTITUTION', 'INTERMEDIARY')",
    },
    { name: 'company_size_is_known', expression: "size IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')" },
  ],
  indices: [
    { name: 'company_created_at_idx', columns: ['createdAt', 'id'] },
    { name: 'company_founded_on_idx', columns: ['foundedOn', 'id'] },
    { name: 'company_zone_code_idx', columns: ['zoneCode'], where: 'zone_code IS NOT NULL' },
    // TypeORM cannot write these: a collation, an expression, operator classes.
    { name: 'company_name_idx', synchronize: false },
    { name: 'company_size_idx', synchronize: false },
    { name: 'company_region_code_idx', synchronize: false },
    { name: 'company_industry_code_idx', synchronize: false },
  ],
  foreignKeys: [
    { name: 'company_region_exists', target: 'Region', columnNames: ['regionCode'], referencedColumnNames: ['code'] },
    { name: 'company_zone_exists', target: 'Zone', columnNames: ['zoneCode'], referencedColumnNames: ['code'] },
    {
      name: 'company_industry_exists',
      target: 'Industry',
      columnNames: ['industryCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
