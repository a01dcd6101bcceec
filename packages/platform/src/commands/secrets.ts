import { StartupFault } from '@voucher-graph/subgraph-kit';
import { makeSecrets } from '../make-secrets.ts';
import { subgraphs } from '../subgraphs.ts';
import { runCommand } from './run-command.ts';

// `npm run secrets [-- FOLDER]`: writes what docker-compose.yml reads from files. Again, it changes only what follows
// from what is there: a new subgraph gets its secrets, and the others keep theirs.
await runCommand(async () => {
  const [folder = 'secrets', ...rest] = process.argv.slice(3);
  if (rest.length > 0 || folder.startsWith('-')) throw new StartupFault('Usage: npm run secrets [-- FOLDER]');
  const names = await makeSecrets(folder, Object.values(subgraphs));
  console.log(`${folder} holds ${names.length} secrets: keep it to yourself, and out of backups that others can read.`);
});
