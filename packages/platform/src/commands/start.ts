import { serveGraph } from '@voucher-graph/gateway';
import { readConfig } from '../config.ts';
import { migrateAll, openDatabases } from '../databases.ts';
import { createEmbeddedGraph } from '../embedded-graph.ts';
import { findExamples } from '../explorer/examples.ts';
import { buildClient } from '../explorer/build-client.ts';
import { createExplorer } from '../explorer/create-explorer.ts';
import { openPostgres } from '../open-postgres.ts';
import { seedOnce } from '../seed/seed-once.ts';
import { runCommand } from './run-command.ts';

// `npm start`: everything in one process, from nothing to an answering graph.
await runCommand(async ({ progress, onStop }) => {
  const config = readConfig();
  const client = buildClient({ cacheDir: new URL('../../../../.cache', import.meta.url), onProgress: progress });
  client.catch(() => undefined); // awaited below, where it is reported
  const urls = await openPostgres(config, { onProgress: progress, onStop });
  progress('Bringing the schemas up to date …');
  await migrateAll(urls);
  await seedOnce(urls, { companies: config.seedCompanies, onProgress: progress });
  const databases = await openDatabases(urls);
  onStop(databases.close);
  const graph = await createEmbeddedGraph(databases);
  const examples = await findExamples(databases);
  const { url, close } = await serveGraph(graph, {
    ...config,
    home: createExplorer({ client: await client, examples }),
  });
  onStop(close);
  console.log(`
The graph answers.

  Open      ${url}/                  the page, with GraphiQL and the flagship query ready to run
  Query     ${url}/graphql           POST, JSON, anonymous
  Schema    ${url}/schema.graphql

  Try       curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: '{ fund(code: "shanghai-data-2025") { name(language: EN) appropriation { amount } available { amount } } }' })}'
  Stop      Ctrl-C (data stays, and the next start is quick)
`);
});
