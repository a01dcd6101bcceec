import { createServer } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { drain, listen } from '@voucher-graph/subgraph-kit';
import type { Graph } from './create-graph.ts';

export type ServeGraphOptions = {
  readonly port: number;
  readonly host?: string;
  /** What answers everything else, such as the page at `/`. */
  readonly home?: RequestHandler;
};

export type ServedGraph = { readonly url: string; readonly close: () => Promise<void> };

/** Serves the graph: /graphql, /schema.graphql, /livez, and /readyz (200 only when every subgraph answers). */
export async function serveGraph(
  graph: Graph,
  { port, host = '127.0.0.1', home }: ServeGraphOptions,
): Promise<ServedGraph> {
  const app = express().disable('x-powered-by');
  app.get('/livez', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const missing = await graph.unready();
    if (missing.length === 0) response.json({ status: 'ok' });
    else response.status(503).json({ status: `not ready: ${missing.join(', ')}` });
  });
  app.get(
    '/schema.graphql',
    (_request, response) => void response.type('text/plain; charset=utf-8').send(graph.apiSdl),
  );
  app.use('/graphql', express.json({ limit: '1mb' }), expressMiddleware(graph.apollo));
  if (home) app.use(home);
  app.use(
    (_request, response) =>
      void response.status(404).json({ status: 'There is nothing here: the graph is at /graphql.' }),
  );
  app.use(answerBadRequest);
  const server = createServer(app);
  const url = await listen(server, { port, host });
  return {
    url,
    close: async () => {
      await drain(server);
      await graph.stop();
    },
  };
}

/** Bodies that are no JSON, or too large: one line in GraphQL's own shape, without a stack. */
const answerBadRequest: ErrorRequestHandler = (
  error: { readonly status?: number; readonly type?: string },
  _request,
  response,
  next,
) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = error.status ?? 500;
  const message =
    error.type === 'entity.too.large'
      ? 'The request is larger than 1 MB: send less.'
      : status < 500
        ? 'The request cannot be read: send JSON with a query.'
        : 'Something went wrong on our side.';
  response
    .status(status)
    .json({ errors: [{ message, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }] });
};
