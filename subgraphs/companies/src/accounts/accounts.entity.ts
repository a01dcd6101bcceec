import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

export type AccountsRow = {
  readonly id: string;
  readonly companyId: string;
  readonly fiscalYear: number;
  readonly employees: number;
  /** In fen. */
  readonly revenue: bigint;
  /** In fen. */
  readonly assets: bigint;
};

export const AccountsEntity = new EntitySchema<AccountsRow>({
  name: 'Accounts',
  tableName: 'accounts',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'accounts_pkey' },
    companyId: { name: 'company_id', type: 'uuid' },
    fiscalYear: { name: 'fiscal_year', type: 'int' },
    employees: { type: 'int' },
    revenue: { name: 'revenue_fen', type: 'bigint', transformer: bigintColumn },
    assets: { name: 'assets_fen', type: 'bigint', transformer: bigintColumn },
  },
  uniques: [{ name: 'one_set_of_accounts_a_year', columns: ['companyId', 'fiscalYear'] }],
  checks: [
    { name: 'fiscal_year_is_plausible', expression: 'fiscal_year BETWEEN 1949 AND 2999' },
    { name: 'accounts_are_not_negative', expression: 'employees >= 0 AND revenue_fen >= 0 AND assets_fen >= 0' },
  ],
  foreignKeys: [
    { name: 'accounts_company_exists', target: 'Company', columnNames: ['companyId'], referencedColumnNames: ['id'] },
  ],
});
