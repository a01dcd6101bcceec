import { execute, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Database } from './database.ts';
import type { Subgraph } from './define-subgraph.ts';
import type { Log } from './log.ts';
import { compileQuery, type ExecuteQuery } from './execution/compile-query.ts';
import { maskError } from './mask-errors.ts';
import type { Peers } from './peer.ts';
import type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { publicViewer } from './viewer.ts';

/** What a subgraph answers from. */
export type Sources = {
  readonly database: Database;
  /** A replica of it, for lists that may be some seconds old. */
  readonly catalog?: Database | undefined;
  readonly peers: Peers;
  readonly log: Log;
};

/** Executes a valid document: a fresh context per request, coercion of variables, masked errors. */
export type ExecuteRequest = (document: DocumentNode, request: SubgraphRequest) => Promise<SubgraphResponse>;

export function createExecutor<TLoaders>(
  { schema, createContext }: Subgraph<TLoaders>,
  { database, catalog, peers, log }: Sources,
): ExecuteRequest {
  const compiled = new WeakMap<DocumentNode, Map<string, ExecuteQuery | null>>();
  const compile = (document: DocumentNode, operationName: string | undefined): ExecuteQuery | null => {
    const byName = compiled.get(document) ?? new Map<string, ExecuteQuery | null>();
    compiled.set(document, byName);
    const known = byName.get(operationName ?? '');
    if (known !== undefined) return known;
    const query = compileQuery(schema, document, operationName);
    byName.set(operationName ?? '', query);
    return query;
  };
  return async (document, { operationName, variables = {}, viewer = publicViewer }) => {
    const context = createContext(database, viewer, peers, catalog);
    const query = compile(document, operationName);
    const result = query
      ? query(context, variables)
      : execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    return formatResult(await result, log);
  };
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
