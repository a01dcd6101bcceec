import {
  columns,
  contains,
  defineList,
  defineRows,
  matches,
  matchesRegion,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { DatasetVendorFilter, DatasetVendorOrderField } from '../__generated__/schema.ts';
import { DatasetVendorEntity, type DatasetVendor } from './vendor.entity.ts';

export type DatasetVendorRow = DatasetVendor;

const vendorRows = defineRows<DatasetVendorRow>({
  select: [columns(DatasetVendorEntity, 'vendor')],
  from: 'datasets.vendor vendor',
  id: 'vendor.id',
});

const vendorList = defineList<DatasetVendorRow, DatasetVendorFilter, DatasetVendorOrderField>({
  rows: vendorRows,
  orders: { NAME: { sql: 'vendor.name COLLATE "zh-Hans-x-icu"', type: 'text' } },
  where: ({ creditCode, regionCode, exchangeCode, text }, bind) => [
    matches('vendor.credit_code', creditCode, bind),
    matchesRegion('vendor.region_code', regionCode, bind),
    matches('vendor.exchange_code', exchangeCode, bind),
    contains(`concat_ws(E'\\n', vendor.name, vendor.name_en)`, text, bind),
  ],
});

export function createVendorLoaders(database: Database, catalog: Database) {
  return {
    vendorById: rowLoader(database, vendorRows),
    vendorPage: pageLoader(catalog, vendorList),
  };
}
