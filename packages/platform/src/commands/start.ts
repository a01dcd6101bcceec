import { createServer } from 'node:http';
import { createLog, listen, logCrashes, startTelemetry } from '@voucher-graph/subgraph-kit';
import { readConfig } from '../config.ts';
import { openPostgres } from '../open-postgres.ts';
import { runCommand } from './run-command.ts';

// `npm start`: everything in one process, from nothing to an answering graph.
await runCommand(async ({ progress, onStop, onLog }) => {
  const config = readConfig();
  await refuseTakenPort(config);
  const log = createLog({ level: config.telemetry.logLevel });
  logCrashes(log);
  const { close, metricsUrl } = await startTelemetry(config.telemetry, { service: 'voucher-graph', log });
  onStop(close);
  const rest = import('../start-graph.ts'); // takes a second to load, while PostgreSQL starts
  rest.catch(() => undefined); // awaited below, where it is reported
  const urls = await openPostgres(config, { onProgress: progress, onStop, onLog });
  const { startGraph } = await rest;
  const url = await startGraph(urls, config, { log, onProgress: progress, onStop });
  console.log(`
The graph answers.

  Open      ${url}/                  the page, with GraphiQL and the flagship query ready to run
  Query     ${url}/graphql           POST, JSON; what is public needs no token
  Schema    ${url}/schema.graphql${metricsUrl === undefined ? '' : `\n  Metrics   ${metricsUrl}`}

  Try       curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: '{ fund(code: "shanghai-data-2025") { name(language: EN) appropriation { amount } available { amount } } }' })}'
${config.developmentIssuer ? '  Token     npm run --silent token -- auditor     prints one for the header "authorization: Bearer …"; without a role it lists them\n' : ''}  Stop      Ctrl-C (data stays, and the next start is quick)
`);
});

/** A port that is taken is found out now, not after the seed was written for a minute. */
async function refuseTakenPort(config: { readonly port: number; readonly host: string }): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  await new Promise((resolve) => probe.close(resolve));
}
