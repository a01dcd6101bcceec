import type { SubgraphName } from './subgraph-names.ts';

/** The administrator's URL for each subgraph's schema; mostly one and the same. */
export type AdminUrls = Readonly<Record<SubgraphName, string>>;

/** One database for all, except for those that have their own. */
export function adminUrls(databaseUrl: string, own: Readonly<Partial<AdminUrls>> = {}): AdminUrls {
  return { companies: databaseUrl, programs: databaseUrl, compute: databaseUrl, datasets: databaseUrl, ...own };
}
