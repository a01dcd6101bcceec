import { parseArgs } from 'node:util';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { readConfig } from '../config.ts';
import { migrateAll } from '../databases.ts';
import { openPostgres } from '../open-postgres.ts';
import { seedOnce } from '../seed/seed-once.ts';
import { explainUsage } from './explain-usage.ts';
import { runCommand } from './run-command.ts';

// `npm run seed -- --companies 100000 [--seed NAME] [--replace]`: fills a database, and leaves it for `npm start`.
await runCommand(async ({ progress, onStop, onLog, stop }) => {
  const { values } = readArguments();
  const config = readConfig();
  const companies = values.companies === undefined ? config.seedCompanies : Number(values.companies);
  if (!(Number.isInteger(companies) && companies >= 200 && companies <= 5_000_000)) {
    throw new StartupFault(`--companies is "${String(values.companies)}": give a whole number from 200 to 5000000.`);
  }
  const urls = await openPostgres(config, { onProgress: progress, onStop, onLog });
  await migrateAll(urls);
  const written = await seedOnce(urls, {
    companies,
    ...(values.seed !== undefined && { seed: values.seed }),
    replace: values.replace,
    onProgress: progress,
  });
  progress(written ? 'Done.' : 'This database is seeded already: add --replace to remove that seed and write another.');
  await stop();
});

function readArguments() {
  try {
    return parseArgs({
      args: process.argv.slice(3),
      options: {
        companies: { type: 'string' },
        seed: { type: 'string' },
        replace: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw explainUsage(error, 'npm run seed -- --companies 100000 [--seed NAME] [--replace]');
  }
}
