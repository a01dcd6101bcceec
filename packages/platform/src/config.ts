import { resolve } from 'node:path';
import { readEnv } from '@voucher-graph/subgraph-kit';
import { subgraphNames, type SubgraphName } from './subgraph-names.ts';

export type PlatformConfig = {
  readonly port: number;
  readonly host: string;
  /** Where the embedded PostgreSQL keeps its data. */
  readonly dataDir: string;
  /** A server to use instead of the embedded one; its account may create roles and schemas. */
  readonly databaseUrl: string | undefined;
  /** A database of its own for a subgraph, where the others' is not used. */
  readonly databaseUrls: Readonly<Partial<Record<SubgraphName, string>>>;
  /** How many companies the first start generates. */
  readonly seedCompanies: number;
};

/** Whether npm runs us, through a shell. */
export function isRunByNpm(env: NodeJS.ProcessEnv = process.env): boolean {
  return env['npm_lifecycle_event'] !== undefined;
}

/**
 * Reads all settings at once: PORT, HOST, DATA_DIR, DATABASE_URL, SEED_COMPANIES, and COMPANIES_DATABASE_URL and so on
 * for those who split.
 * @throws StartupFault naming every fault
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): PlatformConfig {
  return readEnv(env, ({ text, integer, postgresUrl }) => ({
    port: integer('PORT', { min: 0, max: 65_535, fallback: 4000 }),
    host: text('HOST', '127.0.0.1'),
    dataDir: resolve(text('DATA_DIR', '.data')),
    databaseUrl: postgresUrl('DATABASE_URL'),
    databaseUrls: Object.fromEntries(
      subgraphNames.flatMap((name) => {
        const url = postgresUrl(`${name.toUpperCase()}_DATABASE_URL`);
        return url === undefined ? [] : [[name, url]];
      }),
    ),
    seedCompanies: integer('SEED_COMPANIES', { min: 200, max: 5_000_000, fallback: 2000 }),
  }));
}
