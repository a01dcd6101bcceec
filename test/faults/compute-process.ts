import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { mustFind, peerSecret } from '@voucher-graph/subgraph-kit';
import type { Launched, Launcher } from '../launch/launcher.ts';
import { secretOf } from './split-graph.ts';

/** Where nobody listens: readings and reads are compute's own business, and ask no other subgraph. */
const nowhere = 'http://127.0.0.1:1/graphql';

/** compute as it is deployed, in a process of its own. */
export function startCompute(launcher: Launcher, databaseUrl: string): Launched {
  const peers = subgraphNames
    .filter((name) => subgraphs.compute.peers.includes(name))
    .flatMap((peer) => [
      [`${peer.toUpperCase()}_URL`, nowhere],
      [`${peer.toUpperCase()}_PEER_SECRET`, peerSecret(secretOf(peer), 'compute')],
    ]);
  return launcher.launch(
    [process.execPath, '--import', '@voucher-graph/tooling/typescript', 'subgraphs/compute/src/main.ts'],
    {
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SUBGRAPH_SECRET: secretOf('compute'),
      ...(Object.fromEntries(peers) as Record<string, string>),
    },
  );
}

/** Where it answers, once it does. */
export async function addressOf(compute: Launched): Promise<string> {
  return mustFind((await compute.prints(/compute answers at (\S+)/))[1], 'The URL of compute');
}
