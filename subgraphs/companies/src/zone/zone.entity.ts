import { EntitySchema } from 'typeorm';

export const zoneKinds = ['ECONOMIC_DEVELOPMENT', 'HIGH_TECH', 'NEW_AREA', 'FREE_TRADE', 'OTHER'] as const;

export type ZoneRow = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: (typeof zoneKinds)[number];
  readonly regionCode: string;
};

export const ZoneEntity = new EntitySchema<ZoneRow>({
  name: 'Zone',
  tableName: 'zone',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'zone_pkey' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text' },
    kind: { type: 'text' },
    regionCode: { name: 'region_code', type: 'text' },
  },
  checks: [
    {
      name: 'zone_kind_is_known',
      expression: "kind IN ('ECONOMIC_DEVELOPMENT', 'HIGH_TECH', 'NEW_AREA', 'FREE_TRADE', 'OTHER')",
    },
  ],
  indices: [{ name: 'zone_region_code_idx', columns: ['regionCode'] }],
  foreignKeys: [
    { name: 'zone_region_exists', target: 'Region', columnNames: ['regionCode'], referencedColumnNames: ['code'] },
  ],
});
