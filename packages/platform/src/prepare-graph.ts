import type { Log } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from './admin-urls.ts';
import type { PlatformConfig } from './config.ts';
import { migrateAll } from './databases.ts';
import { buildClient } from './explorer/build-client.ts';
import { openDevelopmentIssuer } from './issuer/development-issuer.ts';
import { seedOnce } from './seed/seed-once.ts';
import { watchViolations } from './violations/watch-violations.ts';

export type PrepareGraphOptions = {
  readonly log: Log;
  readonly onProgress: (line: string) => void;
  readonly onStop: (close: () => Promise<void>) => void;
};

/** All that is done once, however many processes then answer: migrates, seeds, bundles the page, watches the invariants. */
export async function prepareGraph(
  urls: AdminUrls,
  config: PlatformConfig,
  { log, onProgress, onStop }: PrepareGraphOptions,
): Promise<void> {
  const client = buildClient({ cacheDir, onProgress });
  client.catch(() => undefined); // awaited below, where it is reported
  onProgress('Bringing the schemas up to date …');
  await migrateAll(urls);
  await seedOnce(urls, { companies: config.seedCompanies, onProgress });
  if (config.developmentIssuer) await openDevelopmentIssuer(config.dataDir);
  const { violationsIntervalSeconds: seconds } = config;
  if (seconds > 0) onStop(watchViolations(urls, { intervalMs: 1000 * seconds, log }));
  await client;
}

/** Where the page's bundle is kept. */
export const cacheDir = new URL('../../../.cache', import.meta.url);
