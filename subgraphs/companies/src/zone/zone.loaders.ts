import {
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesRegion,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { ZoneFilter, ZoneOrderField } from '../__generated__/schema.ts';
import { pinyin } from '../pinyin.ts';
import { ZoneEntity, type ZoneRow } from './zone.entity.ts';

export function createZoneLoaders(database: Database) {
  return {
    zoneByCode: rowLoader(database, zoneRows, { sql: 'zone.code', type: 'text' }),
    zonesByRegion: childrenLoader(database, zoneRows, { sql: 'zone.region_code', type: 'text', order: 'zone.code' }),
    zonePage: pageLoader(database, zoneList),
  };
}

// As with divisions, the code's digest stands in for the UUID that breaks ties.
const zoneRows = defineRows<ZoneRow>({
  select: [columns(ZoneEntity, 'zone')],
  from: 'companies.zone zone',
  id: 'md5(zone.code)::uuid',
});

const zoneList = defineList<ZoneRow, ZoneFilter, ZoneOrderField>({
  rows: zoneRows,
  orders: { CODE: { sql: 'zone.code', type: 'text' }, NAME: { sql: pinyin('zone.name'), type: 'text' } },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  where: ({ code, region, kind }, bind) => [
    matches('zone.code', code, bind),
    matchesRegion('zone.region_code', region, bind),
    matches('zone.kind', kind, bind),
  ],
});
