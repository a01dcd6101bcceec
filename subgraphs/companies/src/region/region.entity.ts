import { EntitySchema } from 'typeorm';

export const regionLevels = ['PROVINCE', 'PREFECTURE', 'COUNTY'] as const;

export type RegionRow = {
  /** GB/T 2260: six digits. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: (typeof regionLevels)[number];
  readonly parentCode: string | null;
  /** The cut-off date of the code table, YYYY-MM-DD. */
  readonly revision: string;
};

export const RegionEntity = new EntitySchema<RegionRow>({
  name: 'Region',
  tableName: 'region',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'region_pkey' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    level: { type: 'text' },
    parentCode: { name: 'parent_code', type: 'text', nullable: true },
    revision: { type: 'date' },
  },
  checks: [
    { name: 'region_code_is_six_digits', expression: "code ~ '^[1-9][0-9]{5}$'" },
    { name: 'region_level_is_known', expression: "level IN ('PROVINCE', 'PREFECTURE', 'COUNTY')" },
    { name: 'only_provinces_have_no_parent', expression: "(level = 'PROVINCE') = (parent_code IS NULL)" },
  ],
  indices: [{ name: 'region_parent_code_idx', columns: ['parentCode'] }],
  foreignKeys: [
    { name: 'region_parent_exists', target: 'Region', columnNames: ['parentCode'], referencedColumnNames: ['code'] },
  ],
});
