import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Database } from './database.ts';
import type { Subgraph, SubgraphContext } from './define-subgraph.ts';
import { drain } from './drain.ts';
import { listen } from './listen.ts';
import { standardErrorLog, type Log } from './log.ts';
import { maskError } from './mask-errors.ts';

export type ServeOptions = {
  readonly database: Database;
  readonly port: number;
  readonly host?: string;
  readonly log?: Log;
};

/** A subgraph that listens. */
export type ServedSubgraph = { readonly url: string; readonly close: () => Promise<void> };

/** Above the idle timeout of any client of ours: a socket that the server closes first is reset under a request. */
const keepAliveTimeoutMs = 65_000;

/**
 * Serves a subgraph in its own process: the graph at /graphql, /livez when the process runs, /readyz when its database
 * answers too. Listens on loopback unless told otherwise.
 */
export async function serveSubgraph<TLoaders>(
  subgraph: Subgraph<TLoaders>,
  options: ServeOptions,
): Promise<ServedSubgraph> {
  const { database, port, host = '127.0.0.1', log = standardErrorLog } = options;
  const apollo = new ApolloServer<SubgraphContext<TLoaders>>({
    schema: subgraph.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) => withoutLocations(maskError(error, formatted, log)),
  });
  await apollo.start();
  const app = express().disable('x-powered-by');
  app.get('/livez', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', (_request, response) => {
    database.query('SELECT 1').then(
      () => response.json({ status: 'ok' }),
      () => response.status(503).json({ status: 'the database does not answer' }),
    );
  });
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(apollo, { context: () => Promise.resolve(subgraph.createContext(database)) }),
  );
  const server = createServer(app);
  server.keepAliveTimeout = keepAliveTimeoutMs;
  const url = await listen(server, { port, host });
  return {
    url: `${url}/graphql`,
    close: async () => {
      await drain(server);
      await apollo.stop();
    },
  };
}

/** Places in the document that the gateway wrote: whoever asked the gateway has never seen it. */
function withoutLocations({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(path && { path }), ...(extensions && { extensions }) };
}
