import { sqlMigration } from '@voucher-graph/subgraph-kit';

/** City officers look after companies of their city, also where no public money is involved. */
export const KnowWhereTheCompanyIs1795500000000 = sqlMigration({
  name: 'KnowWhereTheCompanyIs1795500000000',
  sql: `
    ALTER TABLE datasets.license ADD COLUMN company_region_code text;
    ALTER TABLE datasets.license ADD CONSTRAINT license_company_region_is_a_code
      CHECK (company_region_code ~ '^[1-9][0-9]{5}$')`,
});
