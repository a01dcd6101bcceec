import { EntitySchema } from 'typeorm';

/** A data exchange: reference data that comes with the migrations. */
export type DataExchange = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly regionCode: string;
};

export const DataExchangeEntity = new EntitySchema<DataExchange>({
  name: 'DataExchange',
  tableName: 'data_exchange',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    regionCode: { name: 'region_code', type: 'text' },
  },
  checks: [{ name: 'data_exchange_region_is_six_digits', expression: `region_code ~ '^[1-9][0-9]{5}$'` }],
});
