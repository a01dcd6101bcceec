import { adminUrls, openDatabases, type Databases } from '@voucher-graph/platform';

/**
 * The graph's databases by connections of the tests' own: the graph refuses with OVERLOADED whoever waits for one of its
 * for a second, which on a busy machine ended a test that asked for many at once. Here they wait.
 */
export function openBeside(databaseUrl: string): Promise<Databases> {
  return openDatabases(adminUrls(databaseUrl), { poolSize: 2, limits: { waitMs: 600_000 } });
}
