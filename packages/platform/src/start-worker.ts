import { createLog, logCrashes, startTelemetry } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from './admin-urls.ts';
import { readConfig } from './config.ts';
import { startGraph } from './start-graph.ts';

/** Serves the graph as one of several processes, on the databases that the one which keeps them has opened. */
export async function startWorker(
  urls: AdminUrls,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const config = readConfig();
  const log = createLog({ level: config.telemetry.logLevel });
  logCrashes(log);
  const closers: (() => Promise<void>)[] = [];
  const onStop = (close: () => Promise<void>) => void closers.unshift(close);
  onStop((await startTelemetry(config.telemetry, { service: 'voucher-graph', log })).close);
  const url = await startGraph(urls, config, { log, onStop });
  return {
    url,
    close: async () => {
      for (const close of closers) await close().catch((error: unknown) => log.error({ error }, 'not all was closed'));
    },
  };
}
