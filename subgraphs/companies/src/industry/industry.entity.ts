import { EntitySchema } from 'typeorm';

export const industryLevels = ['SECTION', 'DIVISION', 'GROUP', 'CLASS'] as const;

export type IndustryRow = {
  /** GB/T 4754-2017: the section's letter and up to four digits. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: (typeof industryLevels)[number];
  readonly parentCode: string | null;
};

export const IndustryEntity = new EntitySchema<IndustryRow>({
  name: 'Industry',
  tableName: 'industry',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'industry_pkey' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text' },
    level: { type: 'text' },
    parentCode: { name: 'parent_code', type: 'text', nullable: true },
  },
  checks: [
    { name: 'industry_code_is_letter_and_digits', expression: "code ~ '^[A-T]([0-9]{2,4})?$'" },
    { name: 'industry_level_is_known', expression: "level IN ('SECTION', 'DIVISION', 'GROUP', 'CLASS')" },
    { name: 'only_sections_have_no_parent', expression: "(level = 'SECTION') = (parent_code IS NULL)" },
  ],
  indices: [{ name: 'industry_parent_code_idx', columns: ['parentCode'] }],
  foreignKeys: [
    {
      name: 'industry_parent_exists',
      target: 'Industry',
      columnNames: ['parentCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
