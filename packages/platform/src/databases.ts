import { connect, migrate, runtimeUrl, type ConnectOptions, type Database } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from './admin-urls.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { subgraphNames, type SubgraphName } from './subgraph-names.ts';
import { subgraphs } from './subgraphs.ts';

/**
 * Brings every schema up to date. Safe at every start and from several processes at once. Whatever is in the way in any
 * of the databases is found before the first of them is changed.
 */
export async function migrateAll(urls: AdminUrls): Promise<void> {
  for (const name of subgraphNames) await refuseStrangers(urls[name], subgraphs[name].schemas);
  for (const name of subgraphNames) await migrate(urls[name], subgraphs[name].schemas);
}

/** Every subgraph's database, each as its own role. */
export type Databases = Readonly<Record<SubgraphName, Database>> & { readonly close: () => Promise<void> };

export type OpenOptions = Pick<ConnectOptions, 'poolSize' | 'limits'> & {
  /** Told each statement and whose it is, so that tests can count. */
  readonly onStatement?: (subgraph: SubgraphName, sql: string) => void;
};

/** Connects to schemas that are migrated. */
export async function openDatabases(
  urls: AdminUrls,
  { poolSize, limits, onStatement }: OpenOptions = {},
): Promise<Databases> {
  const opened = await Promise.all(
    subgraphNames.map(async (name) => {
      const database = await connect({
        url: runtimeUrl(urls[name], name),
        schema: name,
        entities: subgraphs[name].entities,
        ...(poolSize !== undefined && { poolSize }),
        ...(limits && { limits }),
        ...(onStatement && { onStatement: (sql: string) => onStatement(name, sql) }),
      });
      return [name, database] as const;
    }),
  );
  return {
    ...(Object.fromEntries(opened) as Record<SubgraphName, Database>),
    close: async () => {
      await Promise.all(opened.map(([, database]) => database.close()));
    },
  };
}
