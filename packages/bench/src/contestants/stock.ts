import { openSupergraph } from './open-supergraph.ts';
import type { Contestant } from './contestant.ts';
import { startProcess } from './start-process.ts';

/** What everybody starts with: @apollo/gateway and an Apollo Server for each subgraph, as their manuals show them. */
export const stock: Contestant = {
  name: 'stock',
  title: 'stock: @apollo/gateway over Apollo Servers',
  start: async (_world, { flags = [], stockSubgraphs }) => {
    const behind = await stockSubgraphs();
    const supergraphSdl = openSupergraph(behind);
    const { pid, first, stop } = await startProcess('stock-gateway-process', { supergraphSdl }, { flags });
    return { url: String(first.url), pids: [...behind.map((each) => each.pid), pid], stop };
  },
};
