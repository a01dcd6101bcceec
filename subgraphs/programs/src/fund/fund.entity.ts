import type { PolicySource } from '@voucher-graph/rules';
import { EntitySchema } from 'typeorm';

export type AppropriationBasis = 'TOTAL' | 'PER_YEAR' | 'PER_YEAR_AT_MOST' | 'UNKNOWN';

/** Who carries a part of a fund. */
export type Funder = { readonly name: string; readonly nameEn: string | null; readonly shareBasisPoints: number };

/** A fund-year. It holds no amounts: the ledger's book of the same id does. */
export type Fund = {
  readonly id: string;
  readonly code: string;
  readonly cityId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly fiscalYear: number;
  /** Shares sum to 10000. */
  readonly funders: readonly Funder[];
  readonly appropriationBasis: AppropriationBasis;
  readonly sources: readonly PolicySource[];
};

export const FundEntity = new EntitySchema<Fund>({
  name: 'Fund',
  tableName: 'fund',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'fund_pkey' },
    code: { type: 'text' },
    cityId: { name: 'city_id', type: 'uuid' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    fiscalYear: { name: 'fiscal_year', type: 'int' },
    funders: { type: 'jsonb' },
    appropriationBasis: { name: 'appropriation_basis', type: 'text' },
    sources: { type: 'jsonb' },
  },
  uniques: [{ name: 'a_fund_has_its_own_code', columns: ['code'] }],
  indices: [{ name: 'fund_by_city', columns: ['cityId', 'id'] }],
  checks: [
    { name: 'a_fund_has_a_short_code', expression: `code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` },
    { name: 'a_fund_has_a_year', expression: 'fiscal_year BETWEEN 2000 AND 2100' },
    { name: 'funders_carry_the_whole', expression: 'programs.share_total(funders) = 10000' },
    {
      name: 'an_appropriation_is_stated_in_a_known_way',
      expression: `appropriation_basis IN ('TOTAL', 'PER_YEAR', 'PER_YEAR_AT_MOST', 'UNKNOWN')`,
    },
    { name: 'a_fund_has_sources', expression: 'jsonb_array_length(sources) > 0' },
  ],
  foreignKeys: [{ name: 'fund_city_fk', target: 'City', columnNames: ['cityId'], referencedColumnNames: ['id'] }],
});
