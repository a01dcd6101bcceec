import { createServer } from 'node:http';
import { beWorker, isWorker, keepWorkers, ownMetricsPort } from '@voucher-graph/gateway';
import { createLog, listen, logCrashes, startTelemetry } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from '../admin-urls.ts';
import { readConfig } from '../config.ts';
import { openPostgres } from '../open-postgres.ts';
import { runCommand, type CommandTools } from './run-command.ts';

// `npm start`: everything in one process, from nothing to an answering graph; with WORKERS=n, n more that answer.
if (isWorker()) await beWorker(async (urls: AdminUrls) => (await import('../start-worker.ts')).startWorker(urls));
else await runCommand(start);

async function start({ progress, onStop, onLog }: CommandTools): Promise<void> {
  const config = readConfig();
  await refuseTakenPort(config);
  const log = createLog({ level: config.telemetry.logLevel });
  logCrashes(log);
  const { close, metricsUrl } = await startTelemetry(config.telemetry, { service: 'voucher-graph', log });
  onStop(close);
  const rest = Promise.all([import('../prepare-graph.ts'), import('../start-graph.ts')]); // takes a second to load, while PostgreSQL starts
  rest.catch(() => undefined); // awaited below, where it is reported
  const urls = await openPostgres(config, { onProgress: progress, onStop, onLog, shares: true });
  const [{ prepareGraph }, { startGraph }] = await rest;
  await prepareGraph(urls, config, { log, onProgress: progress, onStop });
  progress(config.workers > 1 ? `Starting ${config.workers} workers …` : 'Composing the graph …');
  const answer = async () => {
    if (config.workers === 1) return startGraph(urls, config, { log, onStop });
    const settingsOf = ownMetricsPort(config.telemetry);
    const workers = keepWorkers({ count: config.workers, task: urls, settingsOf, log });
    onStop(async () => workers.then(({ close }) => close()).catch(() => undefined));
    return (await workers).url;
  };
  const url = await answer();
  console.log(`
The graph answers.

  Open      ${url}/                  the page, with GraphiQL and the flagship query ready to run
  Query     ${url}/graphql           POST, JSON; what is public needs no token
  Schema    ${url}/schema.graphql${metricsUrl === undefined ? '' : `\n  Metrics   ${metricsUrl}`}

  Try       curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: '{ fund(code: "shanghai-data-2025") { name(language: EN) appropriation { amount } available { amount } } }' })}'
${config.developmentIssuer ? '  Token     npm run --silent token -- auditor     prints one for the header "authorization: Bearer …"; without a role it lists them\n' : ''}  Stop      Ctrl-C (data stays, and the next start is quick)
`);
}

/** A port that is taken is found out now, not after the seed was written for a minute. */
async function refuseTakenPort(config: { readonly port: number; readonly host: string }): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  await new Promise((resolve) => probe.close(resolve));
}
