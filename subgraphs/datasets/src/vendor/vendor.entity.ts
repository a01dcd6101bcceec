import { EntitySchema } from 'typeorm';

export type DatasetVendor = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly creditCode: string;
  /** The vendor's row in the companies subgraph, if it has one. */
  readonly companyId: string | null;
  readonly regionCode: string;
  readonly exchangeCode: string | null;
  /** Where it hands data over: a license's place below it is named by the license's id. */
  readonly deliveryUrl: string | null;
  readonly synthetic: boolean;
};

export const DatasetVendorEntity = new EntitySchema<DatasetVendor>({
  name: 'DatasetVendor',
  tableName: 'vendor',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    creditCode: { name: 'credit_code', type: 'text' },
    companyId: { name: 'company_id', type: 'uuid', nullable: true },
    regionCode: { name: 'region_code', type: 'text' },
    exchangeCode: { name: 'exchange_code', type: 'text', nullable: true },
    deliveryUrl: { name: 'delivery_url', type: 'text', nullable: true },
    synthetic: { type: 'boolean' },
  },
  uniques: [{ name: 'vendor_credit_code_is_unique', columns: ['creditCode'] }],
  foreignKeys: [
    {
      name: 'vendor_exchange_exists',
      target: 'DataExchange',
      columnNames: ['exchangeCode'],
      referencedColumnNames: ['code'],
    },
  ],
  indices: [{ name: 'vendor_name_idx', synchronize: false }],
  checks: [
    { name: 'vendor_credit_code_has_18_characters', expression: `credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'` },
    { name: 'vendor_delivers_over_https', expression: `delivery_url ~ '^https://[^/]+(/.*[^/])?$'` },
    { name: 'vendor_region_is_six_digits', expression: `region_code ~ '^[1-9][0-9]{5}$'` },
  ],
});
