import { readFileSync } from 'node:fs';
import type { Databases } from '../databases.ts';
import type { Example } from './explorer-settings.ts';

/** The example operations, with variables that this graph's own data answers. */
export async function findExamples(databases: Databases): Promise<readonly Example[]> {
  const [creditCode, providerId] = await Promise.all([findShowcase(databases), findProvider(databases)]);
  const fund = 'shanghai-data-2025';
  return [
    {
      name: 'One company, whole',
      description:
        'Its vouchers, the GPU rentals it made, and the datasets it licensed with one fund: four subgraphs, one answer.',
      query: operation('company-unified'),
      variables: { creditCode, fund },
    },
    {
      name: 'Follow the money',
      description: 'From a fund to the vouchers, companies, rentals and licenses that its money reached.',
      query: operation('fund-trace'),
      variables: { code: fund, first: 20 },
    },
    {
      name: 'What the rules really say',
      description: 'Programs with the official text, its source, and what the press claims beside it.',
      query: operation('program-catalog'),
      variables: { kind: ['COMPUTE', 'DATA'], city: '310000' },
    },
    {
      name: 'Are the GPUs in use?',
      description: 'Three different numbers: rented, busy, and how hard the cores worked.',
      query: operation('provider-utilization'),
      variables: { id: providerId, from: '2026-01-01', to: '2026-12-31' },
    },
    {
      name: 'Catalogs',
      description: 'Companies, offers and datasets, which all page alike.',
      query: operation('catalogs'),
      variables: { first: 20 },
    },
  ];
}

function operation(name: string): string {
  return readFileSync(new URL(`../../operations/${name}.graphql`, import.meta.url), 'utf8');
}

/** The first company that spent on both: a rental with vouchers, and a dataset with Shanghai's data fund. */
async function findShowcase({ companies, compute, datasets }: Databases): Promise<string> {
  const licensees = await datasets.query<{ companyId: string }>(
    `SELECT DISTINCT license.company_id AS "companyId"
       FROM datasets.license license JOIN datasets.license_voucher paid ON paid.license_id = license.id
      WHERE paid.fund_code = 'shanghai-data-2025' ORDER BY 1`,
  );
  const renters = await compute.query<{ companyId: string }>(
    `SELECT company_id AS "companyId" FROM compute.rental
      WHERE company_id = ANY ($1::uuid[]) AND subsidy_fen > 0 GROUP BY company_id ORDER BY count(*) DESC, company_id LIMIT 1`,
    [licensees.map(({ companyId }) => companyId)],
  );
  const chosen = renters[0] ?? licensees[0];
  const rows = await companies.query<{ creditCode: string }>(
    'SELECT credit_code AS "creditCode" FROM companies.company WHERE $1::uuid IS NULL OR id = $1 ORDER BY id LIMIT 1',
    [chosen?.companyId ?? null],
  );
  return rows[0]?.creditCode ?? '';
}

async function findProvider({ compute }: Databases): Promise<string> {
  const rows = await compute.query<{ id: string }>('SELECT id FROM compute.compute_provider ORDER BY id LIMIT 1');
  return rows[0]?.id ?? '';
}
