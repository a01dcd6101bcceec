import { readFileSync } from 'node:fs';
import type { Databases } from '../databases.ts';
import type { Example } from './explorer-settings.ts';

/**
 * The example operations, with variables that this graph's own data answers. Where a database holds no company or no
 * provider, the example says so and what to add; its variable is left out.
 */
export async function findExamples(databases: Databases): Promise<readonly Example[]> {
  const [creditCode, providerId] = await Promise.all([findShowcase(databases), findProvider(databases)]);
  const fund = 'shanghai-data-2025';
  return [
    {
      name: 'One company, whole',
      description:
        creditCode === undefined
          ? 'This database holds no company yet: once it does, add a "creditCode" to the variables.'
          : 'Its vouchers, the GPU rentals it made, and the datasets it licensed with one fund.',
      query: operation('company-unified'),
      variables: { ...(creditCode !== undefined && { creditCode }), fund },
    },
    {
      name: 'Follow the money',
      description: 'From a fund to its vouchers, the companies that hold them, and what those bought.',
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
      description:
        providerId === undefined
          ? 'This database holds no compute provider yet: once it does, add an "id" to the variables.'
          : 'Three different numbers: rented, busy, and how hard the cores worked.',
      query: operation('provider-utilization'),
      variables: { ...(providerId !== undefined && { id: providerId }), from: '2026-01-01', to: '2026-12-31' },
    },
    {
      name: 'Catalogs',
      description: 'Companies, offers, and datasets, paged alike.',
      query: operation('catalogs'),
      variables: { first: 20 },
    },
  ];
}

function operation(name: string): string {
  return readFileSync(new URL(`../../operations/${name}.graphql`, import.meta.url), 'utf8');
}

/**
 * The credit code of the company with the most to show: it rented with vouchers, and licensed a dataset with Shanghai's
 * data fund; any licensee, or any company, where none did both.
 */
async function findShowcase({ companies, compute, datasets }: Databases): Promise<string | undefined> {
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
  return rows[0]?.creditCode;
}

async function findProvider({ compute }: Databases): Promise<string | undefined> {
  const rows = await compute.query<{ id: string }>('SELECT id FROM compute.compute_provider ORDER BY id LIMIT 1');
  return rows[0]?.id;
}
