import { createLog, logCrashes, StartupFault } from '@voucher-graph/subgraph-kit';
import { readGatewayConfig } from './config.ts';
import { runGateway, runGateways } from './run-gateway.ts';
import { beWorker, isWorker } from './workers/be-worker.ts';

// Serves the gateway alone, over subgraphs that run elsewhere.
try {
  const config = readGatewayConfig();
  const log = createLog({ level: config.telemetry.logLevel, service: 'gateway' });
  logCrashes(log);
  if (isWorker()) await beWorker(() => runGateway(config, log));
  else {
    const { url, close } = await (config.workers > 1 ? runGateways : runGateway)(config, log);
    console.log(`The graph answers at ${url}/graphql`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  }
} catch (error) {
  if (!(error instanceof StartupFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
