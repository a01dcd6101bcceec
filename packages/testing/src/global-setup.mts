import { publishRun, readConfig } from './config.ts';
import { openTestCluster } from './test-cluster.ts';
import { keepForTeardown } from './global-teardown.mts';

/** Jest calls this once, before the first test of a run. Jest wants default exports. */
async function setUp(): Promise<void> {
  const cluster = await openTestCluster(readConfig().databaseUrl);
  keepForTeardown(cluster);
  publishRun(cluster.address, cluster.run);
}

export { setUp as default };
