import { createTokenVerifier, followIssuer, serveGraph, type ServeGraphOptions } from '@voucher-graph/gateway';
import { briefNoticeMs, type Log } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from './admin-urls.ts';
import type { PlatformConfig } from './config.ts';
import { openDatabases } from './databases.ts';
import { createEmbeddedGraph } from './embedded-graph.ts';
import { buildClient } from './explorer/build-client.ts';
import { createExplorer } from './explorer/create-explorer.ts';
import { findExamples } from './explorer/examples.ts';
import { openDevelopmentIssuer } from './issuer/development-issuer.ts';
import { cacheDir } from './prepare-graph.ts';

export type StartGraphOptions = {
  readonly log: Log;
  readonly onStop: (close: () => Promise<void>) => void;
};

/** How long answers under way may take once we stop; a client that sends half a request would hold us for minutes. */
const drainMs = 3000;

/**
 * Serves the graph with its page, over what `prepareGraph` prepared, in this process: alone, or as one of several.
 * @returns the URL at which it answers
 */
export async function startGraph(
  urls: AdminUrls,
  config: PlatformConfig,
  { log, onStop }: StartGraphOptions,
): Promise<string> {
  const databases = await openDatabases(urls);
  onStop(databases.close);
  const { graph, doJobs } = await createEmbeddedGraph(databases, limitsOf(urls, config), log);
  onStop((await doJobs()).close);
  const { url, close } = await serveGraph(graph, {
    ...config,
    verifyToken: await createVerifier(config),
    home: createExplorer({ client: await buildClient({ cacheDir }), examples: await findExamples(databases) }),
  });
  onStop(() => close({ noticeMs: briefNoticeMs, answersMs: drainMs }));
  return url;
}

/** Several processes count a client's points together: in our own database, where no other is named. */
function limitsOf({ companies }: AdminUrls, { limits, workers }: PlatformConfig): PlatformConfig['limits'] {
  return workers > 1 ? { ...limits, storeUrl: limits.storeUrl ?? companies } : limits;
}

async function createVerifier(config: PlatformConfig): Promise<ServeGraphOptions['verifyToken']> {
  if (config.issuer) return followIssuer(config.issuer);
  return config.developmentIssuer ? createTokenVerifier(await openDevelopmentIssuer(config.dataDir)) : undefined;
}
