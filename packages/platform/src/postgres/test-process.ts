import { startPostgres, type StartPostgresOptions } from './start-postgres.ts';

/**
 * What the tests run as a process of its own, to kill it or to run it as another user: starts PostgreSQL, says how that
 * went in one line of JSON, and stops it when told by a line on standard input.
 */
const options = JSON.parse(process.argv[2] ?? '') as StartPostgresOptions;
const tell = (outcome: object) => process.stdout.write(`${JSON.stringify(outcome)}\n`);
try {
  const { url, adopted, stop } = await startPostgres(options);
  process.stdin.once('data', () => {
    void stop().then(() => process.exit());
  });
  tell({ url, adopted });
} catch (error) {
  tell({ fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}
