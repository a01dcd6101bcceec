import {
  childrenLoader,
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
import type { RegionFilter, RegionOrderField } from '../__generated__/schema.ts';
import { pinyin } from '../pinyin.ts';
import { RegionEntity, type RegionRow } from './region.entity.ts';

export function createRegionLoaders(database: Database) {
  return {
    regionByCode: rowLoader(database, regionRows, { sql: 'region.code', type: 'text' }),
    regionsByParent: childrenLoader(database, regionRows, {
      sql: 'region.parent_code',
      type: 'text',
      order: 'region.code',
    }),
    regionPage: pageLoader(database, regionList),
  };
}

// Divisions are known by their code; the kit's pages break ties by a UUID, so the code's digest stands in for one.
const regionRows = defineRows<RegionRow>({
  select: [columns(RegionEntity, 'region')],
  from: 'companies.region region',
  id: 'md5(region.code)::uuid',
});

const regionList = defineList<RegionRow, RegionFilter, RegionOrderField>({
  rows: regionRows,
  orders: { CODE: { sql: 'region.code', type: 'text' }, NAME: { sql: pinyin('region.name'), type: 'text' } },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  where: ({ code, name, level }, bind) => [
    matchesRegion('region.code', code, bind),
    contains("concat_ws(' ', region.name, region.name_en)", name?.contains, bind),
    matches('region.level', level, bind),
  ],
});
