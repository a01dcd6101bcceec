import { openSupergraph } from './open-supergraph.ts';
import type { Contestant } from './contestant.ts';
import { startAll } from './start-all.ts';
import { startProcess } from './start-process.ts';
import { stockSubgraphStarts } from './stock-subgraphs.ts';

/** What everybody starts with: @apollo/gateway and an Apollo Server for each subgraph, as their manuals show them. */
export const stock: Contestant = {
  name: 'stock',
  title: 'stock: @apollo/gateway over Apollo Servers',
  start: async (world, { flags = [] } = {}) =>
    startAll(await stockSubgraphStarts(world), (behind) =>
      startProcess('stock-gateway-process', { supergraphSdl: openSupergraph(behind) }, { flags }),
    ),
};
