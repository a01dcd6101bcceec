import { createGraph, defaultLimits, type Graph } from '@voucher-graph/gateway';
import {
  embeddedPeer,
  embedSubgraph,
  mustFind,
  runJobs,
  standardErrorLog,
  type EmbeddedSubgraph,
  type JobRunner,
  type Peers,
} from '@voucher-graph/subgraph-kit';
import type { Databases } from './databases.ts';
import { subgraphNames, type SubgraphName } from './subgraph-names.ts';
import { subgraphs } from './subgraphs.ts';

/** The whole graph in this process, and what its subgraphs do on their own account. */
export type EmbeddedGraph = { readonly graph: Graph; readonly doJobs: () => Promise<JobRunner> };

/** The whole graph in this process: the gateway calls the subgraphs as functions. */
export async function createEmbeddedGraph(
  databases: Databases,
  limits = defaultLimits,
  log = standardErrorLog,
): Promise<EmbeddedGraph> {
  const { embedded, peersOf } = embedSubgraphs(databases, log);
  return {
    graph: await createGraph([...embedded.values()], log, limits),
    doJobs: async () => {
      const runners = await Promise.all(
        subgraphNames.map((name) => runJobs(subgraphs[name], { database: databases[name], peers: peersOf(name), log })),
      );
      return {
        close: async () => {
          await Promise.all(runners.map(({ close }) => close()));
        },
      };
    },
  };
}

/** The subgraphs as functions, and whom each of them asks. */
export function embedSubgraphs(databases: Databases, log = standardErrorLog) {
  const embedded = new Map<string, EmbeddedSubgraph>();
  const peersOf = (name: SubgraphName): Peers =>
    Object.fromEntries(
      subgraphs[name].peers.map((peer) => [peer, embeddedPeer(name, () => mustFind(embedded.get(peer), peer))]),
    );
  for (const name of subgraphNames)
    embedded.set(name, embedSubgraph(subgraphs[name], databases[name], log, peersOf(name)));
  return { embedded, peersOf };
}
