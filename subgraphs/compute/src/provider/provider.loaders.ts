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
import type { ComputeProviderFilter, ComputeProviderOrderField } from '../__generated__/schema.ts';
import { RegionEntity, type Region } from '../region/region.entity.ts';
import { ComputeProviderEntity, type ComputeProvider } from './provider.entity.ts';

export type ComputeProviderRow = ComputeProvider & { readonly region: Region };

/** For rows that a provider hangs on, under `nest`; join it with `providerJoin`. */
export function providerColumns(nest?: string): readonly string[] {
  return [
    ...columns(ComputeProviderEntity, 'provider', nest),
    ...columns(RegionEntity, 'provider_region', nest ? `${nest}.region` : 'region'),
  ];
}

/** Joins provider and region to a row that has the provider's id. */
export function providerJoin(providerIdSql: string): string {
  return `LEFT JOIN compute.compute_provider provider ON provider.id = ${providerIdSql}
    LEFT JOIN compute.region provider_region ON provider_region.code = provider.region_code`;
}

const providerRows = defineRows<ComputeProviderRow>({
  select: providerColumns(),
  from: `compute.compute_provider provider
    LEFT JOIN compute.region provider_region ON provider_region.code = provider.region_code`,
  id: 'provider.id',
});

const providerList = defineList<ComputeProviderRow, ComputeProviderFilter, ComputeProviderOrderField>({
  rows: providerRows,
  orders: {
    NAME: { sql: 'provider.name COLLATE "zh-Hans-x-icu"', type: 'text' },
    REGION: { sql: 'provider.region_code', type: 'text' },
  },
  where: ({ kind, regionCode, creditCode, nameContains }, bind) => [
    matches('provider.kind', kind, bind),
    matchesRegion('provider.region_code', regionCode, bind),
    matches('provider.credit_code', creditCode, bind),
    contains(`concat_ws(' ', provider.name, provider.name_en)`, nameContains, bind),
  ],
});

export function createProviderLoaders(database: Database, catalog: Database) {
  return {
    providerById: rowLoader(database, providerRows),
    providerPage: pageLoader(catalog, providerList),
  };
}
