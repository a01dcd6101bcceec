import { briefNoticeMs, createLog, logCrashes, startTelemetry, StartupFault } from '@voucher-graph/subgraph-kit';
import { readGatewayConfig } from './config.ts';
import { createGraph } from './create-graph.ts';
import { followIssuer } from './identity/follow-issuer.ts';
import { linkSubgraph } from './link/link-subgraph.ts';
import { serveGraph } from './serve-graph.ts';

// Serves the gateway alone, over subgraphs that run elsewhere.
try {
  const { subgraphs, issuer, limits, telemetry, ...serving } = readGatewayConfig();
  const log = createLog({ level: telemetry.logLevel, service: 'gateway' });
  logCrashes(log);
  const told = await startTelemetry(telemetry, { service: 'gateway', log });
  const graph = await createGraph(await Promise.all(subgraphs.map(linkSubgraph)), log, limits);
  const { url, close } = await serveGraph(graph, { ...serving, verifyToken: issuer && followIssuer(issuer) });
  console.log(`The graph answers at ${url}/graphql`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close({ noticeMs: briefNoticeMs }).then(told.close));
} catch (error) {
  if (!(error instanceof StartupFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
