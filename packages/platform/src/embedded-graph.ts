import { createGraph, defaultLimits, type Graph } from '@voucher-graph/gateway';
import {
  embeddedPeer,
  embedSubgraph,
  mustFind,
  standardErrorLog,
  type EmbeddedSubgraph,
  type Peers,
} from '@voucher-graph/subgraph-kit';
import type { Databases } from './databases.ts';
import { subgraphNames } from './subgraph-names.ts';
import { subgraphs } from './subgraphs.ts';

/** The whole graph in this process: the gateway calls the subgraphs as functions. */
export function createEmbeddedGraph(
  databases: Databases,
  limits = defaultLimits,
  log = standardErrorLog,
): Promise<Graph> {
  const embedded = new Map<string, EmbeddedSubgraph>();
  for (const name of subgraphNames) {
    const peers = subgraphs[name].peers.map((peer) => [
      peer,
      embeddedPeer(name, () => mustFind(embedded.get(peer), peer)),
    ]);
    embedded.set(name, embedSubgraph(subgraphs[name], databases[name], log, Object.fromEntries(peers) as Peers));
  }
  return createGraph([...embedded.values()], log, limits);
}
