import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Database } from './database.ts';
import type { Subgraph } from './define-subgraph.ts';
import type { SubgraphContext } from './subgraph-context.ts';
import { answerUnread, bytesAtMost } from './answer-unread.ts';
import { answerValid } from './answer-valid.ts';
import { createExecutor } from './execute-request.ts';
import { listen } from './listen.ts';
import { standardErrorLog, type Log } from './log.ts';
import { maskError } from './mask-errors.ts';
import { onlyTheGateway, refuseUnsigned, viewerOf } from './only-the-gateway.ts';
import { takeFailure } from './plain-http.ts';
import { measureHttp, traceHttp } from './telemetry/follow-http.ts';
import { measureServed, observeExecutions } from './telemetry/measure-execution.ts';
import type { Peers } from './peer.ts';
import { tendConnections, type DrainOptions } from './tend-connections.ts';
import { createRequestVerifier } from './verify-request.ts';

export type ServeOptions = {
  readonly database: Database;
  /** A replica of it, for lists that may be some seconds old. */
  readonly catalog?: Database;
  readonly port: number;
  /** Its own, of which the gateway signs requests; see `subgraphSecret`. */
  readonly secret: string;
  readonly host?: string;
  readonly peers?: Peers;
  readonly log?: Log;
};

/** A subgraph that listens. */
export type ServedSubgraph = { readonly url: string; readonly close: (options?: DrainOptions) => Promise<void> };

/**
 * Serves a subgraph in its own process: the graph at /graphql for requests that the gateway signed, /livez, with its name, when
 * the process runs, /readyz when its database answers too. Listens on loopback unless told otherwise.
 */
export async function serveSubgraph<TLoaders>(
  subgraph: Subgraph<TLoaders>,
  options: ServeOptions,
): Promise<ServedSubgraph> {
  const { database, catalog, port, secret, host = '127.0.0.1', peers = {}, log = standardErrorLog } = options;
  const apollo = new ApolloServer<SubgraphContext<TLoaders>>({
    schema: subgraph.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled(), observeExecutions(subgraph.name)],
    formatError: (formatted, error) => withoutLocations(maskError(error, formatted, log)),
  });
  await apollo.start();
  const app = express().disable('x-powered-by');
  const verify = createRequestVerifier({ secret, subgraph: subgraph.name });
  const execute = createExecutor(subgraph, { database, catalog, peers, log });
  const server = createServer(
    answerValid({
      app,
      schema: subgraph.schema,
      verify,
      execute: (document, request) => measureServed(subgraph.name, () => execute(document, request)),
    }),
  );
  const { isStopping, drain } = tendConnections(server);
  app.use(takeFailure);
  app.use(measureHttp());
  app.get('/livez', (_request, response) => void response.json({ status: 'ok', subgraph: subgraph.name }));
  app.get('/readyz', (_request, response) => {
    if (isStopping()) return void response.status(503).json({ status: 'stopping' });
    database.query('SELECT 1').then(
      () => response.json({ status: 'ok' }),
      () => response.status(503).json({ status: 'the database does not answer' }),
    );
  });
  app.use(
    '/graphql',
    refuseUnsigned,
    express.raw({ type: () => true, limit: bytesAtMost }),
    onlyTheGateway(verify),
    traceHttp({ from: 'gateway' }),
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve(subgraph.createContext(database, viewerOf(res), peers, catalog)),
    }),
  );
  app.use((_request, response) => void response.status(404).json({ status: 'There is nothing here.' }));
  app.use(answerUnread(log));
  const url = await listen(server, { port, host });
  return {
    url: `${url}/graphql`,
    close: async (options) => {
      await drain(options);
      await apollo.stop();
    },
  };
}

/** Places in the document that the gateway wrote: whoever asked the gateway has never seen it. */
function withoutLocations({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(path && { path }), ...(extensions && { extensions }) };
}
