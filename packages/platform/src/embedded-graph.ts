import { createGraph, defaultLimits, type Graph } from '@voucher-graph/gateway';
import { embedSubgraph, standardErrorLog } from '@voucher-graph/subgraph-kit';
import type { Databases } from './databases.ts';
import { subgraphNames } from './subgraph-names.ts';
import { subgraphs } from './subgraphs.ts';

/** The whole graph in this process: the gateway calls the subgraphs as functions. */
export function createEmbeddedGraph(
  databases: Databases,
  limits = defaultLimits,
  log = standardErrorLog,
): Promise<Graph> {
  const links = subgraphNames.map((name) => embedSubgraph(subgraphs[name], databases[name], log));
  return createGraph(links, log, limits);
}
