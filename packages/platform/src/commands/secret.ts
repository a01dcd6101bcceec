import { StartupFault, subgraphSecret } from '@voucher-graph/subgraph-kit';
import { readGraphSecret } from '../config.ts';
import { runCommand } from './run-command.ts';

// `GRAPH_SECRET=… npm run --silent secret -- NAME`: prints the SUBGRAPH_SECRET of the subgraph of that name.
await runCommand(() => {
  const [name = ''] = process.argv.slice(3);
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new StartupFault(
      'Usage: GRAPH_SECRET=… npm run --silent secret -- NAME, as SUBGRAPHS of the gateway names it.',
    );
  console.log(subgraphSecret(readGraphSecret(), name));
  return Promise.resolve();
});
