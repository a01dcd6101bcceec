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
import type { CityFilter, CityOrderField } from '../__generated__/schema.ts';
import { CityEntity, type City } from './city.entity.ts';

export type CityRow = City;

const cityRows = defineRows<CityRow>({
  select: [columns(CityEntity, 'city')],
  from: 'programs.city city',
  id: 'city.id',
});

const cityList = defineList<CityRow, CityFilter, CityOrderField>({
  rows: cityRows,
  orders: { CODE: { sql: 'city.code', type: 'text' } },
  defaultOrder: [{ field: 'CODE' }],
  where: ({ code, level }, bind) => [matchesRegion('city.code', code, bind), matches('city.level', level, bind)],
});

/** Zones share their city's code, and are no answer to it. */
const divisions = { ...cityRows, from: "(SELECT * FROM programs.city WHERE level <> 'ZONE') city" };
const zones = { ...cityRows, from: "(SELECT * FROM programs.city WHERE level = 'ZONE') city" };

export function createCityLoaders(database: Database) {
  return {
    cityById: rowLoader(database, cityRows),
    cityByCode: rowLoader(database, divisions, { sql: 'city.code', type: 'text' }),
    zonesByCity: childrenLoader(database, zones, { sql: 'city.parent_id' }),
    cityPage: pageLoader(database, cityList),
  };
}
