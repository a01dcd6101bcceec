import { execute, GraphQLError, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Database } from './database.ts';
import type { Subgraph } from './define-subgraph.ts';
import { standardErrorLog, type Log } from './log.ts';
import { maskError } from './mask-errors.ts';
import { measureExecution } from './telemetry/measure-execution.ts';
import type { Peers } from './peer.ts';
import type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { publicViewer } from './viewer.ts';

/** A subgraph in the gateway's process: asked by a function call, without HTTP. */
export type EmbeddedSubgraph = {
  readonly name: string;
  readonly sdl: string;
  readonly execute: (request: SubgraphRequest) => Promise<SubgraphResponse>;
  /** Rejects while its database does not answer. */
  readonly check: () => Promise<void>;
};

/** The gateway sends the same few documents again and again: those of its query plans. */
const documentsAtMost = 1000;

/**
 * Embeds a subgraph in this process. Its caller is the gateway's planner, so documents are valid by construction and are
 * parsed once; everything else is as over HTTP: a fresh context per request, coercion of variables, masked errors.
 */
export function embedSubgraph<TLoaders>(
  subgraph: Subgraph<TLoaders>,
  database: Database,
  log: Log = standardErrorLog,
  peers: Peers = {},
): EmbeddedSubgraph {
  const documents = new Map<string, DocumentNode>();
  return {
    name: subgraph.name,
    sdl: subgraph.sdl,
    execute: ({ query, operationName, variables, viewer = publicViewer }) => {
      const run = async () =>
        formatResult(
          await execute({
            schema: subgraph.schema,
            document: parseOnce(documents, query),
            contextValue: subgraph.createContext(database, viewer, peers),
            variableValues: variables ?? {},
            operationName: operationName ?? null,
          }),
          log,
        );
      return measureExecution(subgraph.name, run);
    },
    check: async () => {
      await database.query('SELECT 1');
    },
  };
}

function parseOnce(documents: Map<string, DocumentNode>, query: string): DocumentNode {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query, { noLocation: true });
  if (documents.size >= documentsAtMost) documents.delete(documents.keys().next().value as string);
  documents.set(query, document);
  return document;
}

function formatResult({ data, errors }: ExecutionResult, log: Log): SubgraphResponse {
  return {
    ...(data !== undefined && { data }),
    ...(errors && {
      errors: errors.map((error) =>
        maskError(error, error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, log),
      ),
    }),
  };
}
