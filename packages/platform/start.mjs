// `npm start`, `npm run seed`, `npm run token` and their like: installs what is missing, then runs the command from its TypeScript.
import cluster from 'node:cluster';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { URL } from 'node:url';

const commands = ['start', 'seed', 'violations', 'token', 'secret', 'secrets', 'verify-ledger'];
const withArguments = ['seed', 'token', 'secret', 'secrets', 'verify-ledger'];
const [command = 'start', ...rest] = process.argv.slice(2);

if (!commands.includes(command) || (!withArguments.includes(command) && rest.length > 0)) {
  console.error(
    'npm start takes no arguments; set PORT, HOST, DATA_DIR, DATABASE_URL or SEED_COMPANIES instead, as in PORT=4001 npm start.',
  );
  process.exit(1);
}
await import('../tooling/install.mjs');
if (cluster.isPrimary && (command === 'start' || command === 'seed'))
  console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  Loading …`);
await import('../tooling/typescript/register.mjs');
await import(new URL(`./src/commands/${command}.ts`, import.meta.url).href);
