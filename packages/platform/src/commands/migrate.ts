import { readConfig } from '../config.ts';
import { migrateAll } from '../databases.ts';
import { openPostgres } from '../open-postgres.ts';
import { runCommand } from './run-command.ts';

// Brings every schema up to date, as an administrator, before services start that may not: what docker-compose.yml runs first.
await runCommand(async ({ progress, onStop, onLog, stop }) => {
  const urls = await openPostgres(readConfig(), { onProgress: progress, onStop, onLog });
  await migrateAll(urls);
  progress('All schemas are up to date.');
  await stop();
});
