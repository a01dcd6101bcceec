import pg from 'pg';
import { migrate, sqlMigration, StartupFault } from '@voucher-graph/subgraph-kit';
import { migrateAll, type AdminUrls } from '../databases.ts';
import { subgraphNames, subgraphs } from '../subgraphs.ts';
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
  ],
};

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
  await migrate(urls.programs, [seedRecord]);
  const client = new pg.Client({ connectionString: urls.programs, application_name: 'voucher-graph seed' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [seedLock]);
    const { rows } = await client.query<{ companies: number; finished: boolean }>(
      'SELECT companies, finished_at IS NOT NULL AS finished FROM platform.seed_run',
    );
    const [earlier] = rows;
    if (earlier?.finished === true && !replace) return false;
    if (earlier) {
      onProgress(
        earlier.finished ? 'Removing the earlier seed …' : 'The last seed was interrupted: writing it again …',
      );
      await removeAll(urls);
      await migrateAll(urls);
      await client.query('DELETE FROM platform.seed_run');
    } else await refuseForeignData(urls);
    await client.query('INSERT INTO platform.seed_run (companies, seed) VALUES ($1, $2)', [companies, seed]);
    onProgress(`Seeding ${companies.toLocaleString('en')} companies …`);
    await writeSeed(urls, { companies, seed, onProgress });
    await client.query('UPDATE platform.seed_run SET finished_at = now()');
    return true;
  } finally {
    await client.end();
  }
}

/** Drops our schemas; roles stay. The ledger is append-only, so a half-written one can only be dropped whole. */
async function removeAll(urls: AdminUrls): Promise<void> {
  for (const name of subgraphNames) {
    await withAdmin(urls[name], async (client) => {
      for (const schema of subgraphs[name].schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema.name} CASCADE`);
    });
  }
}

async function refuseForeignData(urls: AdminUrls): Promise<void> {
  await withAdmin(urls.companies, async (client) => {
    const { rows } = await client.query('SELECT FROM companies.company LIMIT 1');
    if (rows.length > 0)
      throw new StartupFault('The database holds companies that no seed of ours wrote: use an empty database.');
  });
}

async function withAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
