import { dropDatabasesOfRun } from './test-database.ts';
import { readConfig } from './config.ts';
import type { TestCluster } from './test-cluster.ts';

let cluster: TestCluster | undefined;

/** Setup and teardown are modules of one process; this is what one tells the other. */
export function keepForTeardown(opened: TestCluster): void {
  cluster = opened;
}

/** Jest calls this once, after the last test of a run. */
async function tearDown(): Promise<void> {
  const { databaseUrl } = readConfig();
  if (databaseUrl !== undefined && cluster) await dropDatabasesOfRun(databaseUrl, cluster.run);
  await cluster?.close();
}

export { tearDown as default };
