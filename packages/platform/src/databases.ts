import { connect, migrate, runtimeUrl, type Database } from '@voucher-graph/subgraph-kit';
import { subgraphNames, subgraphs, type SubgraphName } from './subgraphs.ts';

/** The administrator's URL for each subgraph's schema; mostly one and the same. */
export type AdminUrls = Readonly<Record<SubgraphName, string>>;

/** One database for all, except for those that have their own. */
export function adminUrls(databaseUrl: string, own: Readonly<Partial<AdminUrls>> = {}): AdminUrls {
  return { companies: databaseUrl, programs: databaseUrl, compute: databaseUrl, datasets: databaseUrl, ...own };
}

/** Brings every schema up to date. Safe at every start and from several processes at once. */
export async function migrateAll(urls: AdminUrls): Promise<void> {
  for (const name of subgraphNames) await migrate(urls[name], subgraphs[name].schemas);
}

/** Every subgraph's database, each as its own role. */
export type Databases = Readonly<Record<SubgraphName, Database>> & { readonly close: () => Promise<void> };

export type OpenOptions = {
  readonly poolSize?: number;
  /** Told each statement and whose it is, so that tests can count. */
  readonly onStatement?: (subgraph: SubgraphName, sql: string) => void;
};

/** Connects to schemas that are migrated. */
export async function openDatabases(urls: AdminUrls, { poolSize, onStatement }: OpenOptions = {}): Promise<Databases> {
  const opened = await Promise.all(
    subgraphNames.map(async (name) => {
      const database = await connect({
        url: runtimeUrl(urls[name], name),
        schema: name,
        entities: subgraphs[name].entities,
        ...(poolSize !== undefined && { poolSize }),
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
