import { EntitySchema } from 'typeorm';

export type DataCenter = {
  readonly id: string;
  readonly providerId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly regionCode: string;
  /** At least 1. */
  readonly powerUsageEffectiveness: number;
  readonly racks: number;
  /** "YYYY-MM-DD". Its devices are capacity from this day on. */
  readonly commissionedOn: string;
};

export const DataCenterEntity = new EntitySchema<DataCenter>({
  name: 'DataCenter',
  tableName: 'data_center',
  columns: {
    id: { type: 'uuid', primary: true },
    providerId: { name: 'provider_id', type: 'uuid' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    regionCode: { name: 'region_code', type: 'text' },
    powerUsageEffectiveness: { name: 'power_usage_effectiveness', type: 'double precision' },
    racks: { type: 'integer' },
    commissionedOn: { name: 'commissioned_on', type: 'date' },
  },
  foreignKeys: [
    {
      name: 'data_center_provider_fkey',
      target: 'ComputeProvider',
      columnNames: ['providerId'],
      referencedColumnNames: ['id'],
    },
    { name: 'data_center_region_fkey', target: 'Region', columnNames: ['regionCode'], referencedColumnNames: ['code'] },
  ],
  uniques: [{ name: 'data_center_of_provider', columns: ['id', 'providerId'] }],
  indices: [{ name: 'data_center_provider_id_idx', columns: ['providerId', 'id'] }],
  checks: [
    { name: 'data_center_draws_no_less_than_its_computers', expression: 'power_usage_effectiveness >= 1' },
    { name: 'data_center_has_racks', expression: 'racks > 0' },
  ],
});
