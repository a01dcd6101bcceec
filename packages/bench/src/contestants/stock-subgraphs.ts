import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import type { World } from './contestant.ts';
import { freePorts } from './free-ports.ts';
import { startEach } from './start-each.ts';
import { startProcess, type StartedProcess } from './start-process.ts';

export type StockSubgraph = StartedProcess & { readonly name: string; readonly url: string };

/** An Apollo Server for each subgraph, in a process of its own: our resolvers, and nothing else of ours. */
export async function startStockSubgraphs(world: World): Promise<readonly StockSubgraph[]> {
  const ports = await freePorts(subgraphNames.length);
  const served = subgraphNames.map((name, i) => ({
    name,
    port: Number(ports[i]),
    url: `http://127.0.0.1:${String(ports[i])}/`,
  }));
  return startEach(
    served.map((each) => async () => {
      const peers = served.filter(({ name }) => subgraphs[each.name].peers.includes(name));
      return { ...each, ...(await startProcess('stock-subgraph-process', { ...world, ...each, peers })) };
    }),
  );
}
