import type pg from 'pg';
import type { AdminUrls } from '../../admin-urls.ts';
import { subgraphNames, type SubgraphName } from '../../subgraph-names.ts';
import { withAdmin } from '../../with-admin.ts';
import { creditCodeOf } from '../companies/credit-code-of.ts';
import { generateCompany } from '../companies/generate-companies.ts';
import { everySecond } from '../every-second.ts';
import { gatherStatistics } from '../gather-statistics.ts';
import { createRandom } from '../random.ts';
import { copyMoney } from './copy-money.ts';
import { copyTables, type CreditCode } from './copy-tables.ts';
import { grantSmallVouchers } from './grant-small-vouchers.ts';
import { scaleFunds, type FundScale } from './scale-funds.ts';
import { buildIndexes, takeBase } from './take-base.ts';

export type WriteCopiesOptions = {
  /** How many companies the seed has that is copied. */
  readonly companies: number;
  readonly copies: number;
  readonly seed: string;
  readonly onProgress: (line: string) => void;
};

/**
 * Writes a written seed so often again, under other ids, names and credit codes, on the same real funds.
 * The rows are copied inside PostgreSQL, so that this process needs no memory for them. Started again after an
 * interruption, it goes on where it stood.
 */
export async function writeCopies(
  urls: AdminUrls,
  { companies, copies, seed, onProgress }: WriteCopiesOptions,
): Promise<void> {
  const report = everySecond(onProgress);
  const { companyIds, creditCode } = codesOf(seed, companies);
  const scales = await withAdmin(urls.programs, async (client) => {
    await takeBase(client, 'programs', await scaleFunds(client, copies));
    const { rows } = await client.query<FundScale>(
      'SELECT fund_code AS "fundCode", billionths::text FROM seed_programs.scale',
    );
    return rows;
  });
  for (const name of subgraphNames) {
    onProgress(`Copying ${name} …`);
    await working(urls, name, async (client) => {
      await takeBase(client, name, scales);
      const onCopied = (done: number) => report(`  ${done} of ${copies} copies of ${name}`);
      await copyTables(client, name, { copies, creditCode, onCopied });
      if (name !== 'programs') return;
      const of = (what: string) => (done: number, total: number) =>
        report(`  ${Math.floor((done / total) * 100)} % of ${total.toLocaleString('en')} ${what}`);
      await copyMoney(client, copies, of('movements of money'));
      await grantSmallVouchers(client, copies, companyIds, of('small vouchers'));
    });
  }
  for (const name of subgraphNames) {
    onProgress(`Indexing ${name} …`);
    await working(urls, name, (client) => buildIndexes(client, name));
  }
  onProgress('Gathering statistics …');
  await gatherStatistics(urls);
}

/** With commits that need not wait for the disk: what a crash takes is written again. */
function working(urls: AdminUrls, name: SubgraphName, work: (client: pg.Client) => Promise<void>): Promise<void> {
  return withAdmin(urls[name], async (client) => {
    await client.query('SET synchronous_commit = off');
    await work(client);
  });
}

function codesOf(
  seed: string,
  count: number,
): { readonly companyIds: readonly string[]; readonly creditCode: CreditCode } {
  const random = createRandom(seed).fork('companies');
  const companies = Array.from({ length: count }, (_, index) => generateCompany(random, index).company);
  const places = new Map(companies.map(({ id }, index) => [id, index]));
  return {
    companyIds: companies.map(({ id }) => id),
    creditCode: (companyId, copy) => {
      const index = places.get(companyId);
      const company = index === undefined ? undefined : companies[index];
      if (index === undefined || !company) throw new Error(`Company ${companyId} is none of the seed's.`);
      return creditCodeOf(copy * count + index, company.kind, company.regionCode);
    },
  };
}
