import { EntitySchema } from 'typeorm';

/** A copy of what compute needs of companies' table of divisions, so that a region's name costs no further fetch. */
export type Region = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
};

export const RegionEntity = new EntitySchema<Region>({
  name: 'Region',
  tableName: 'region',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
  },
  checks: [{ name: 'region_code_is_six_digits', expression: `code ~ '^[1-9][0-9]{5}$'` }],
});
