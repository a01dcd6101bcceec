import { readConfig } from '../config.ts';
import { openPostgres } from '../open-postgres.ts';
import { visitPostgres } from '../postgres/visit-postgres.ts';
import { findViolations } from '../violations/find-violations.ts';
import { runCommand } from './run-command.ts';

// `npm run violations`: prints every broken invariant as JSON, and exits with 1 if there is one. May run beside `npm start`.
await runCommand(async ({ onStop, onLog, stop }) => {
  const urls = await openPostgres(readConfig(), { onProgress: () => undefined, onStop, onLog, reach: visitPostgres });
  const violations = await findViolations(urls);
  console.log(JSON.stringify(violations, null, 2));
  if (violations.length > 0) process.exitCode = 1;
  await stop();
});
