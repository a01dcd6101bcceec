import { subgraphs, type SubgraphName } from '@voucher-graph/platform';
import { connect, httpPeer, peerSecret, runJobs, runtimeUrl, serveSubgraph } from '@voucher-graph/subgraph-kit';
import { endOnSignal } from './end-on-signal.ts';
import { readSettings, tellUrl } from './read-settings.ts';

type Served = { readonly name: SubgraphName; readonly url: string; readonly secret: string };

const { name, port, secret, databaseUrl, peers } = await readSettings<
  Served & { readonly port: number; readonly databaseUrl: string; readonly peers: readonly Served[] }
>();
const subgraph = subgraphs[name];
const database = await connect({ url: runtimeUrl(databaseUrl, name), schema: name, entities: subgraph.entities });
const asked = Object.fromEntries(
  peers.map((peer) => [
    peer.name,
    httpPeer({ asker: name, name: peer.name, url: peer.url, secret: peerSecret(peer.secret, name) }),
  ]),
);
const { url } = await serveSubgraph(subgraph, { database, port, secret, peers: asked });
await runJobs(subgraph, { database, peers: asked });
endOnSignal();
tellUrl(url);
