import { briefNoticeMs, startTelemetry, type Log } from '@voucher-graph/subgraph-kit';
import type { GatewayConfig } from './config.ts';
import { createGraph } from './create-graph.ts';
import { followIssuer } from './identity/follow-issuer.ts';
import { linkSubgraph } from './link/link-subgraph.ts';
import { serveGraph } from './serve-graph.ts';
import { keepWorkers, type Workers } from './workers/keep-workers.ts';
import { ownMetricsPort } from './workers/own-metrics-port.ts';

/** Serves the gateway in this process. */
export async function runGateway(config: GatewayConfig, log: Log): Promise<Workers> {
  const { subgraphs, issuer, limits, telemetry, ...serving } = config;
  const told = await startTelemetry(telemetry, { service: 'gateway', log });
  const graph = await createGraph(await Promise.all(subgraphs.map(linkSubgraph)), log, limits);
  const { url, close } = await serveGraph(graph, { ...serving, verifyToken: issuer && followIssuer(issuer) });
  return {
    url,
    close: async () => {
      await close({ noticeMs: briefNoticeMs });
      await told.close();
    },
  };
}

/** Serves it in several, each of which does the above. */
export async function runGateways({ workers: count, telemetry }: GatewayConfig, log: Log): Promise<Workers> {
  const told = await startTelemetry(telemetry, { service: 'gateway', log });
  const { url, close } = await keepWorkers({ count, settingsOf: ownMetricsPort(telemetry), log });
  return {
    url,
    close: async () => {
      await close();
      await told.close();
    },
  };
}
