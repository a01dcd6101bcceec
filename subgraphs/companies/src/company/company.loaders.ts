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
import type { CompanyFilter, CompanyOrderField } from '../__generated__/schema.ts';
import { AccountsEntity, type AccountsRow } from '../accounts/accounts.entity.ts';
import { IndustryEntity, type IndustryRow } from '../industry/industry.entity.ts';
import { matchesIndustry } from '../industry/matches-industry.ts';
import { pinyin } from '../pinyin.ts';
import { RegionEntity, type RegionRow } from '../region/region.entity.ts';
import { ZoneEntity, type ZoneRow } from '../zone/zone.entity.ts';
import { CompanyEntity, type CompanyRecord } from './company.entity.ts';

/** A company as it is read: with its region, zone and industry. */
export type CompanyRow = CompanyRecord & {
  readonly region: RegionRow;
  readonly zone: ZoneRow | null;
  readonly industry: IndustryRow;
};

export function createCompanyLoaders(database: Database, catalog: Database) {
  return {
    companyById: rowLoader(database, companyRows),
    companyByCreditCode: rowLoader(database, companyRows, { sql: 'company.credit_code', type: 'text' }),
    companyPage: pageLoader(catalog, companyList),
    accountsByCompany: childrenLoader(database, accountsRows, {
      sql: 'accounts.company_id',
      order: 'accounts.fiscal_year DESC',
    }),
  };
}

const companyRows = defineRows<CompanyRow>({
  select: [
    columns(CompanyEntity, 'company'),
    columns(RegionEntity, 'region', 'region'),
    columns(ZoneEntity, 'zone', 'zone'),
    columns(IndustryEntity, 'industry', 'industry'),
  ],
  from: `companies.company company
    LEFT JOIN companies.region region ON region.code = company.region_code
    LEFT JOIN companies.zone zone ON zone.code = company.zone_code
    LEFT JOIN companies.industry industry ON industry.code = company.industry_code`,
  id: 'company.id',
});

const companyList = defineList<CompanyRow, CompanyFilter, CompanyOrderField>({
  rows: companyRows,
  orders: {
    CREATED_AT: { sql: 'company.created_at', type: 'timestamptz' },
    NAME: { sql: pinyin('company.name'), type: 'text' },
    CREDIT_CODE: { sql: 'company.credit_code', type: 'text' },
    SIZE: { sql: 'companies.size_rank(company.size)', type: 'int4' },
    FOUNDED_ON: { sql: 'company.founded_on', type: 'date' },
  },
  where: ({ creditCode, name, kind, region, zone, industry, size, synthetic }, bind) => [
    matches('company.credit_code', creditCode, bind),
    contains("(company.name || ' ' || coalesce(company.name_en, ''))", name?.contains, bind),
    matches('company.kind', kind, bind),
    matchesRegion('company.region_code', region, bind),
    matches('company.zone_code', zone, bind),
    matchesIndustry('company.industry_code', industry, bind),
    matches('company.size', size, bind),
    matches('company.synthetic', { eq: synthetic ?? null }, bind, 'boolean'),
  ],
});

const accountsRows = defineRows<AccountsRow>({
  select: [columns(AccountsEntity, 'accounts')],
  from: 'companies.accounts accounts',
  id: 'accounts.id',
});
