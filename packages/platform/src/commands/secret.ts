import { parseArgs } from 'node:util';
import { peerSecret, StartupFault, subgraphSecret } from '@voucher-graph/subgraph-kit';
import { readGraphSecret } from '../config.ts';
import { runCommand } from './run-command.ts';

const usage =
  'Usage: GRAPH_SECRET=… npm run --silent secret -- NAME [--for OTHER], with names as in SUBGRAPHS of the gateway.';

// Prints the SUBGRAPH_SECRET of a subgraph, or with `--for` the NAME_PEER_SECRET of another that asks it.
await runCommand(() => {
  const { name, asker } = readArguments();
  const secret = subgraphSecret(readGraphSecret(), name);
  console.log(asker === undefined ? secret : peerSecret(secret, asker));
  return Promise.resolve();
});

function readArguments(): { readonly name: string; readonly asker: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(3),
      allowPositionals: true,
      options: { for: { type: 'string' } },
    });
    const [name = '', ...rest] = positionals;
    const names = [name, ...(values.for === undefined ? [] : [values.for])];
    if (rest.length === 0 && names.every((each) => /^[a-z][a-z0-9-]*$/.test(each))) return { name, asker: values.for };
  } catch (error) {
    throw new StartupFault(usage, { cause: error });
  }
  throw new StartupFault(usage);
}
