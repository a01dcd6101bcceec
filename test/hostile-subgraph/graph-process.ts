import { createGraph, linkSubgraph, serveGraph, type LinkOptions } from '@voucher-graph/gateway';
import { adminUrls, openDatabases, subgraphNames, subgraphs } from '@voucher-graph/platform';
import { createLog, embedSubgraph } from '@voucher-graph/subgraph-kit';
import { limits } from './limits.ts';
import { readMemory, watch, type Memory, type Watched } from './pressure.ts';

// The graph as `npm start` serves it, but for one link over HTTP, in a process of its own: what is measured is it alone.

/** What it is started with. */
export type GraphSettings = { readonly databaseUrl: string; readonly link: LinkOptions };
export type GraphReady = { readonly url: string; readonly apiSdl: string };
export type GraphCall = 'watch' | 'tell' | 'memory';
export type GraphReply = 'watching' | Watched | Memory;

const { databaseUrl, link } = JSON.parse(process.argv[2] ?? '') as GraphSettings;
const databases = await openDatabases(adminUrls(databaseUrl));
const own = subgraphNames.filter((name) => name !== link.name);
const log = createLog({ destination: { write: () => undefined } }); // lines are made, and shown to nobody
const graph = await createGraph(
  [...own.map((name) => embedSubgraph(subgraphs[name], databases[name], log)), await linkSubgraph(link)],
  log,
  limits,
);
const served = await serveGraph(graph, { port: 0 });

let tell: (() => Watched) | undefined;

process.on('message', (call: GraphCall) => void answer(call).then((reply) => process.send?.(reply)));
process.on('disconnect', () => process.exit());
process.send?.({ url: served.url, apiSdl: graph.apiSdl } satisfies GraphReady);

async function answer(call: GraphCall): Promise<GraphReply> {
  if (call === 'memory') return readMemory();
  if (call === 'tell' && tell) return tell();
  tell = watch();
  return 'watching';
}
