import { subgraphs, type SubgraphName } from '@voucher-graph/platform';
import { connect, httpPeer, runtimeUrl } from '@voucher-graph/subgraph-kit';
import { serveStockSubgraph } from '../contestants/serve-stock.ts';
import { endOnSignal } from './end-on-signal.ts';
import { readSettings, tellUrl } from './read-settings.ts';

const { name, port, databaseUrl, peers } = await readSettings<{
  readonly name: SubgraphName;
  readonly port: number;
  readonly databaseUrl: string;
  readonly peers: readonly { readonly name: string; readonly url: string }[];
}>();
const subgraph = subgraphs[name];
const database = await connect({ url: runtimeUrl(databaseUrl, name), schema: name, entities: subgraph.entities });
// What peers sign is not looked at here: any secret will do.
const asked = peers.map(
  (peer) => [peer.name, httpPeer({ asker: name, secret: 'nobody looks at it', ...peer })] as const,
);
const { url } = await serveStockSubgraph(subgraph, { database, port, peers: Object.fromEntries(asked) });
endOnSignal();
tellUrl(url);
