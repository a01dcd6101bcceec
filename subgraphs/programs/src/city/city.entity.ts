import { EntitySchema } from 'typeorm';

export type CityLevel = 'PROVINCE' | 'MUNICIPALITY' | 'PREFECTURE' | 'DISTRICT' | 'ZONE';

/** A jurisdiction that issues vouchers. */
export type City = {
  readonly id: string;
  /** Division code (GB/T 2260). A zone has that of the city it lies in. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: CityLevel;
  readonly parentId: string | null;
};

export const CityEntity = new EntitySchema<City>({
  name: 'City',
  tableName: 'city',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'city_pkey' },
    code: { type: 'text' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    level: { type: 'text' },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
  },
  indices: [
    { name: 'a_division_is_listed_once', columns: ['code'], unique: true, where: "(level <> 'ZONE'::text)" },
    { name: 'city_by_parent', columns: ['parentId', 'id'] },
  ],
  checks: [
    { name: 'a_city_has_a_division_code', expression: `code ~ '^[1-9][0-9]{5}$'` },
    {
      name: 'a_city_has_a_known_level',
      expression: `level IN ('PROVINCE', 'MUNICIPALITY', 'PREFECTURE', 'DISTRICT', 'ZONE')`,
    },
    { name: 'a_zone_lies_in_a_city', expression: `level <> 'ZONE' OR parent_id IS NOT NULL` },
  ],
  foreignKeys: [{ name: 'city_parent_fk', target: 'City', columnNames: ['parentId'], referencedColumnNames: ['id'] }],
});
