// `npm start`, `npm run seed` and `npm run violations`: installs what is missing, then runs the command from its TypeScript.
import { URL } from 'node:url';

await import('../tooling/install.mjs');
const { register } = await import('tsx/esm/api');
register();
const [command = 'start'] = process.argv.slice(2).splice(0, 1);
await import(new URL(`./src/commands/${command}.ts`, import.meta.url).href);
