import { createTokenVerifier, followIssuer, serveGraph, type ServeGraphOptions } from '@voucher-graph/gateway';
import { briefNoticeMs, type Log } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from './admin-urls.ts';
import type { PlatformConfig } from './config.ts';
import { migrateAll, openDatabases } from './databases.ts';
import { createEmbeddedGraph } from './embedded-graph.ts';
import { buildClient } from './explorer/build-client.ts';
import { createExplorer } from './explorer/create-explorer.ts';
import { findExamples } from './explorer/examples.ts';
import { openDevelopmentIssuer } from './issuer/development-issuer.ts';
import { seedOnce } from './seed/seed-once.ts';
import { watchViolations } from './violations/watch-violations.ts';

export type StartGraphOptions = {
  readonly log: Log;
  readonly onProgress: (line: string) => void;
  readonly onStop: (close: () => Promise<void>) => void;
};

/** How long answers under way may take once we stop; a client that sends half a request would hold us for minutes. */
const drainMs = 3000;

/**
 * Migrates, seeds once, and serves the graph with its page.
 * @returns the URL at which it answers
 */
export async function startGraph(
  urls: AdminUrls,
  config: PlatformConfig,
  { log, onProgress, onStop }: StartGraphOptions,
): Promise<string> {
  const client = buildClient({ cacheDir: new URL('../../../.cache', import.meta.url), onProgress });
  client.catch(() => undefined); // awaited below, where it is reported
  onProgress('Bringing the schemas up to date …');
  await migrateAll(urls);
  await seedOnce(urls, { companies: config.seedCompanies, onProgress });
  onProgress('Composing the graph …');
  const databases = await openDatabases(urls);
  onStop(databases.close);
  const { violationsIntervalSeconds: seconds } = config;
  if (seconds > 0) onStop(watchViolations(urls, { intervalMs: 1000 * seconds, log }));
  const { graph, doJobs } = await createEmbeddedGraph(databases, config.limits, log);
  onStop((await doJobs()).close);
  const examples = await findExamples(databases);
  const { url, close } = await serveGraph(graph, {
    ...config,
    verifyToken: await createVerifier(config),
    home: createExplorer({ client: await client, examples }),
  });
  onStop(() => close({ noticeMs: briefNoticeMs, answersMs: drainMs }));
  return url;
}

async function createVerifier(config: PlatformConfig): Promise<ServeGraphOptions['verifyToken']> {
  if (config.issuer) return followIssuer(config.issuer);
  return config.developmentIssuer ? createTokenVerifier(await openDevelopmentIssuer(config.dataDir)) : undefined;
}
