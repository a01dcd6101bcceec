import { migrate, sqlMigration, StartupFault } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from '../admin-urls.ts';
import { migrateAll } from '../databases.ts';
import { subgraphNames, type SubgraphName } from '../subgraph-names.ts';
import { subgraphs } from '../subgraphs.ts';
import { withAdmin } from '../with-admin.ts';
import { forgetBases } from './copies/take-base.ts';
import { writeCopies } from './copies/write-copies.ts';
import { writeSeed } from './write-seed.ts';

export type SeedOptions = {
  readonly companies: number;
  /** The number from which all that is invented follows. */
  readonly seed?: string;
  /** Removes what an earlier seed wrote. */
  readonly replace?: boolean;
  readonly onProgress: (line: string) => void;
};

/** Remembers whether the seed was written whole. Stands beside programs, whose money cannot be written twice. */
const seedRecord = {
  name: 'platform',
  hasRole: false,
  migrations: [
    sqlMigration({
      name: 'create-seed-run-1767225600000',
      sql: `CREATE TABLE platform.seed_run (
              only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
              companies int NOT NULL,
              seed text NOT NULL,
              started_at timestamptz NOT NULL DEFAULT now(),
              finished_at timestamptz
            )`,
    }),
    sqlMigration({
      name: 'note-what-is-copied-1795900000000',
      sql: 'ALTER TABLE platform.seed_run ADD COLUMN copying_since timestamptz',
    }),
  ],
};

/** More companies than these are written as copies of fewer. */
const generatedAtMost = 20_000;
const copiedCompanies = 2_000;

/** Two starts on one server: the second waits until the first has seeded, and finds the work done. */
const seedLock = 4_152_024_311;

/**
 * Writes the seed into databases that are migrated, once: a seed that was interrupted is removed and written again.
 * @returns whether it was written now
 */
export async function seedOnce(
  urls: AdminUrls,
  { companies, seed = 'voucher-graph', replace = false, onProgress }: SeedOptions,
): Promise<boolean> {
  if (companies > generatedAtMost && companies % copiedCompanies > 0)
    throw new StartupFault(
      `A seed of ${companies} companies: above ${generatedAtMost} give a multiple of ${copiedCompanies}, as so many are copied.`,
    );
  await migrate(urls.programs, [seedRecord]);
  return withAdmin(urls.programs, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [seedLock]);
    const { rows } = await client.query<Run>(
      `SELECT finished_at IS NOT NULL AS "isFinished",
              finished_at IS NULL AND copying_since IS NOT NULL AND companies = $1 AND seed = $2 AS "isCopying"
         FROM platform.seed_run`,
      [companies, seed],
    );
    const [earlier] = rows;
    if (earlier?.isFinished === true && !replace) {
      await refuseEmptied(urls);
      return false;
    }
    const goesOn = earlier?.isCopying === true && !replace;
    if (goesOn) onProgress('The last seed was interrupted: going on with it …');
    else if (earlier)
      onProgress(
        earlier.isFinished ? 'Removing the earlier seed …' : 'The last seed was interrupted: writing it again …',
      );
    else await refuseForeignData(urls);
    const generated = companies > generatedAtMost ? copiedCompanies : companies;
    if (!goesOn) {
      // Unfinished from here on, whatever happens next.
      await client.query(
        `INSERT INTO platform.seed_run (companies, seed) VALUES ($1, $2) ON CONFLICT (only_one) DO UPDATE
           SET companies = excluded.companies, seed = excluded.seed, started_at = now(), finished_at = NULL,
               copying_since = NULL`,
        [companies, seed],
      );
      if (earlier) {
        await removeAll(urls);
        await migrateAll(urls);
      }
      onProgress(`Seeding ${companies.toLocaleString('en')} companies …`);
      await writeSeed(urls, { companies: generated, seed, onProgress });
    }
    if (companies > generated) {
      await client.query('UPDATE platform.seed_run SET copying_since = coalesce(copying_since, now())');
      await writeCopies(urls, { companies: generated, copies: companies / generated - 1, seed, onProgress });
    }
    await client.query('UPDATE platform.seed_run SET finished_at = now()');
    await forgetBases(urls);
    return true;
  });
}

type Run = { readonly isFinished: boolean; readonly isCopying: boolean };

/** Drops our schemas; roles stay. The ledger is append-only, so a half-written one can only be dropped whole. */
async function removeAll(urls: AdminUrls): Promise<void> {
  await forgetBases(urls);
  for (const name of subgraphNames) {
    await withAdmin(urls[name], async (client) => {
      for (const schema of subgraphs[name].schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema.name} CASCADE`);
    });
  }
}

/** A table of each schema that no seed leaves empty. */
const neverEmpty: Readonly<Record<SubgraphName, string>> = {
  companies: 'companies.company',
  programs: 'programs.program',
  compute: 'compute.compute_provider',
  datasets: 'datasets.vendor',
};

/** Whoever gives a subgraph a database of its own after the seed must move the rows there too. */
async function refuseEmptied(urls: AdminUrls): Promise<void> {
  for (const name of subgraphNames) {
    if (await hasRows(urls[name], neverEmpty[name])) continue;
    const { host, pathname } = new URL(urls[name]);
    throw new StartupFault(
      `The seed was written before, but ${host}${pathname} holds nothing of ${name}: move its schema there, or run npm run seed -- --replace`,
    );
  }
}

async function refuseForeignData(urls: AdminUrls): Promise<void> {
  if (await hasRows(urls.companies, neverEmpty.companies))
    throw new StartupFault('The database holds companies that no seed of ours wrote: use an empty database.');
}

async function hasRows(url: string, table: string): Promise<boolean> {
  const { rows } = await withAdmin(url, (client) => client.query(`SELECT FROM ${table} LIMIT 1`));
  return rows.length > 0;
}
