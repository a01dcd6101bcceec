// `npm run bench`: installs what is missing of the repository, then runs the benchmark from its TypeScript.
import process from 'node:process';

await import('../tooling/install.mjs');
await import('../tooling/typescript/register.mjs');
const { main } = await import('./src/main.ts');
await main(process.argv.slice(2));
