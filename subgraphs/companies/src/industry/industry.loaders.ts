import {
  childrenLoader,
  columns,
  contains,
  defineList,
  defineRows,
  matches,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { IndustryFilter, IndustryOrderField } from '../__generated__/schema.ts';
import { pinyin } from '../pinyin.ts';
import { IndustryEntity, type IndustryRow } from './industry.entity.ts';
import { matchesIndustry } from './matches-industry.ts';

export function createIndustryLoaders(database: Database) {
  return {
    industryByCode: rowLoader(database, industryRows, { sql: 'industry.code', type: 'text' }),
    industriesByParent: childrenLoader(database, industryRows, {
      sql: 'industry.parent_code',
      type: 'text',
      order: 'industry.code',
    }),
    industryPage: pageLoader(database, industryList),
  };
}

// As with divisions, the code's digest stands in for the UUID that breaks ties.
const industryRows = defineRows<IndustryRow>({
  select: [columns(IndustryEntity, 'industry')],
  from: 'companies.industry industry',
  id: 'md5(industry.code)::uuid',
});

const industryList = defineList<IndustryRow, IndustryFilter, IndustryOrderField>({
  rows: industryRows,
  orders: { CODE: { sql: 'industry.code', type: 'text' }, NAME: { sql: pinyin('industry.name'), type: 'text' } },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  where: ({ code, name, level }, bind) => [
    matchesIndustry('industry.code', code, bind),
    contains("concat_ws(' ', industry.name, industry.name_en)", name?.contains, bind),
    matches('industry.level', level, bind),
  ],
});
