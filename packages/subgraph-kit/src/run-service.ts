import type { ServiceConfig } from './config.ts';
import { connect } from './database.ts';
import type { Subgraph } from './define-subgraph.ts';
import { StartupFault } from './errors.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { createLog } from './log.ts';
import { migrate, runtimeUrl } from './migrate.ts';
import { httpPeer } from './peer.ts';
import { refuseWrongPeers } from './refuse-wrong-peers.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import { logCrashes } from './telemetry/log-crashes.ts';
import { startTelemetry } from './telemetry/start-telemetry.ts';
import { briefNoticeMs } from './tend-connections.ts';

/**
 * All that a subgraph's main.ts does: brings its schemas up to date, where it is given an account that may, connects as
 * its own role, serves, and drains on SIGINT and SIGTERM. A fault is printed as its one line, and the process ends with 1.
 */
export async function runService<TLoaders>(
  subgraph: Subgraph<TLoaders>,
  readConfig: (subgraph: Pick<Subgraph, 'name' | 'peers' | 'hasCatalog'>) => ServiceConfig,
): Promise<void> {
  try {
    const { port, host, databaseUrl, readDatabaseUrl, secret, peers, telemetry } = readConfig(subgraph);
    const log = createLog({ level: telemetry.logLevel, service: subgraph.name });
    logCrashes(log);
    const told = await startTelemetry(telemetry, { service: subgraph.name, log });
    await refuseWrongPeers(peers);
    const isOwn = (url: string) => new URL(url).username === subgraph.name;
    if (!isOwn(databaseUrl)) await migrate(databaseUrl, subgraph.schemas);
    const open = (url: string) =>
      connect({
        url: isOwn(url) ? url : runtimeUrl(url, subgraph.name),
        schema: subgraph.name,
        entities: subgraph.entities,
      });
    const database = await open(databaseUrl);
    const catalog = readDatabaseUrl === undefined ? database : await open(readDatabaseUrl);
    const asked = Object.fromEntries(peers.map((peer) => [peer.name, httpPeer({ asker: subgraph.name, ...peer })]));
    const { url, close } = await serveSubgraph(subgraph, { database, catalog, port, host, secret, peers: asked, log });
    const jobs = await runJobs(subgraph, { database, peers: asked, log });
    console.log(`${subgraph.name} answers at ${url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(
        signal,
        () =>
          void close({ noticeMs: briefNoticeMs })
            .then(jobs.close)
            .then(database.close)
            .then(() => (catalog === database ? undefined : catalog.close()))
            .then(told.close),
      );
  } catch (error) {
    if (!(error instanceof StartupFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
