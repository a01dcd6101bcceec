import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Database, Peers, Subgraph } from '@voucher-graph/subgraph-kit';
import { believedViewer } from './believed-viewer.ts';

export type ServedStock = { readonly url: string; readonly close: () => Promise<void> };

type StockContext = { readonly authorization: string | undefined };

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: console.error };

/** Apollo's gateway as its manual shows it; it hands the client's token on. */
export async function serveStockGateway(supergraphSdl: string): Promise<ServedStock> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource<StockContext>({
        ...(url !== undefined && { url }),
        willSendRequest: ({ request, context }) => {
          if ('authorization' in context && context.authorization !== undefined)
            request.http?.headers.set('authorization', String(context.authorization));
        },
      }),
  });
  const server = new ApolloServer<StockContext>({ gateway, logger, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
  });
  return { url, close: () => server.stop() };
}

/** Apollo's server around a subgraph's schema. It believes every token without a look at its signature. */
export async function serveStockSubgraph(
  subgraph: Subgraph,
  options: { readonly database: Database; readonly port: number; readonly peers?: Peers },
): Promise<ServedStock> {
  const server = new ApolloServer<object>({ schema: subgraph.schema, logger, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { port: options.port, host: '127.0.0.1' },
    context: ({ req }) =>
      Promise.resolve(
        subgraph.createContext(options.database, believedViewer(req.headers.authorization), options.peers),
      ),
  });
  return { url, close: () => server.stop() };
}
