import type { Database } from './database.ts';
import type { Subgraph } from './define-subgraph.ts';
import { parseDocument, readDocuments } from './documents.ts';
import { createExecutor } from './execute-request.ts';
import { standardErrorLog, type Log } from './log.ts';
import type { Peers } from './peer.ts';
import type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { measureExecution } from './telemetry/measure-execution.ts';

/** A subgraph in the gateway's process: asked by a function call, without HTTP. */
export type EmbeddedSubgraph = {
  readonly name: string;
  readonly sdl: string;
  readonly execute: (request: SubgraphRequest) => Promise<SubgraphResponse>;
  /** Rejects while its database does not answer. */
  readonly check: () => Promise<void>;
};

/**
 * Embeds a subgraph in this process. Its caller is the gateway's planner, so documents are valid by construction; everything
 * else is as over HTTP.
 */
export function embedSubgraph<TLoaders>(
  subgraph: Subgraph<TLoaders>,
  database: Database,
  log: Log = standardErrorLog,
  peers: Peers = {},
): EmbeddedSubgraph {
  const documentOf = readDocuments(parseDocument);
  const execute = createExecutor(subgraph, { database, peers, log });
  return {
    name: subgraph.name,
    sdl: subgraph.sdl,
    execute: (request) => measureExecution(subgraph.name, () => execute(documentOf(request.query), request)),
    check: async () => {
      await database.query('SELECT 1');
    },
  };
}
