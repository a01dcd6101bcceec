import { execute, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import { readingOn, type Database } from './database.ts';
import type { Subgraph } from './define-subgraph.ts';
import type { Log } from './log.ts';
import { compileQuery, type ExecuteQuery } from './execution/compile-query.ts';
import { maskError } from './mask-errors.ts';
import type { Peers } from './peer.ts';
import { Projections, type Reading } from './projection.ts';
import type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { publicViewer, type Viewer } from './viewer.ts';
import { whenSettled } from './when-settled.ts';

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
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled | null>>();
  const compile = (document: DocumentNode, operationName: string | undefined): Compiled | null => {
    const byName = compiled.get(document) ?? new Map<string, Compiled | null>();
    compiled.set(document, byName);
    const known = byName.get(operationName ?? '');
    if (known !== undefined) return known;
    const query = compileQuery(schema, document, operationName);
    const made = query && { query, projections: new Projections() };
    byName.set(operationName ?? '', made);
    return made;
  };
  const contextOn = (reading: Reading, viewer: Viewer) =>
    createContext(readingOn(database, reading), viewer, peers, catalog && readingOn(catalog, reading));
  return (document, { operationName, variables = {}, viewer = publicViewer }) => {
    const format = (result: ExecutionResult) => formatResult(result, log);
    const formatted = (result: ExecutionResult | Promise<ExecutionResult>) => whenSettled(result, format);
    const known = compile(document, operationName);
    if (!known) {
      const contextValue = createContext(database, viewer, peers, catalog);
      const executed = execute({ schema, document, contextValue, variableValues: variables, operationName });
      return Promise.resolve(formatted(executed));
    }
    const { query, projections } = known;
    const reading = projections.begin();
    return Promise.resolve(
      whenSettled(query(contextOn(reading, viewer), variables), (result) =>
        reading.end() ? formatted(query(contextOn(projections.begin(true), viewer), variables)) : format(result),
      ),
    );
  };
}

/** A query, and what it reads. */
type Compiled = { readonly query: ExecuteQuery; readonly projections: Projections };

function formatResult({ data, errors }: ExecutionResult, log: Log): SubgraphResponse {
  const answered = data === undefined ? {} : { data };
  if (!errors) return answered;
  return {
    ...answered,
    errors: errors.map((error) =>
      maskError(error, error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, log),
    ),
  };
}
