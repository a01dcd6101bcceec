import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import {
  defineCounter,
  listen,
  maskError,
  measureHttp,
  StartupFault,
  takeFailure,
  tendConnections,
  traceHttp,
  type DrainOptions,
  type Log,
} from '@voucher-graph/subgraph-kit';
import { answerKnown } from './answer-known.ts';
import { retryAfterSeconds } from './answer-overload.ts';
import type { Graph } from './create-graph.ts';
import { exportFocus } from './exports/export-focus.ts';
import { watchEventLoop, type EventLoop } from './event-loop.ts';
import { admissionOf } from './limits/create-limiter.ts';
import { answerRefusal } from './limits/refusal.ts';
import { refuseBody, type UnreadBody } from './limits/read-body.ts';
import { identify, viewerOf, type VerifyToken } from './identity/identify.ts';

export type ServeGraphOptions = {
  readonly port: number;
  readonly host?: string;
  /** Paths of a certificate and its key, in PEM: serves https. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
  /** Whose X-Forwarded-For is believed, as Express's `trust proxy` takes it. */
  readonly trustProxy?: string;
  /** Says whose a bearer token is, see `createTokenVerifier`; without it no token is valid. */
  readonly verifyToken?: VerifyToken | undefined;
  /** How late the event loop may come, in milliseconds, before operations are refused; without it they never are. */
  readonly eventLoopDelayMs?: number;
  /** What answers everything else, such as the page at `/`. */
  readonly home?: RequestHandler;
};

export type ServedGraph = { readonly url: string; readonly close: (options?: DrainOptions) => Promise<void> };

/** Serves the graph: /graphql, /exports/focus.csv, /schema.graphql, /livez, and /readyz (200 only when every subgraph answers). */
export async function serveGraph(
  graph: Graph,
  { port, host = '127.0.0.1', tls, trustProxy, verifyToken, eventLoopDelayMs, home }: ServeGraphOptions,
): Promise<ServedGraph> {
  const app = express().disable('x-powered-by');
  const eventLoop = watchEventLoop(eventLoopDelayMs);
  const isBehindProxy = trustProxy !== undefined;
  const listener = answerKnown(graph, { app, verifyToken, isBehindProxy, isBehind: eventLoop.isBehind });
  const server = tls ? secureServer(listener, tls) : createServer(listener);
  const { isStopping, drain } = tendConnections(server);
  if (trustProxy !== undefined) app.set('trust proxy', trustProxy);
  app.use(takeFailure);
  app.use(measureHttp());
  app.get('/livez', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    if (isStopping()) return void response.status(503).json({ status: 'stopping' });
    if (eventLoop.isBehind()) return void response.status(503).json({ status: 'overloaded' });
    const missing = await graph.unready();
    if (missing.length === 0) response.json({ status: 'ok' });
    else response.status(503).json({ status: `not ready: ${missing.join(', ')}` });
  });
  app.get(
    '/schema.graphql',
    (_request, response) => void response.type('text/plain; charset=utf-8').send(graph.apiSdl),
  );
  app.use(
    '/graphql',
    traceHttp({ from: 'outside' }),
    shedLoad(eventLoop),
    identify(verifyToken),
    graph.limiter.readBody,
    graph.limiter.guard,
    expressMiddleware(graph.apollo, {
      context: ({ res }) => Promise.resolve({ viewer: viewerOf(res), admission: admissionOf(res) }),
    }),
  );
  app.get(
    '/exports/focus.csv',
    traceHttp({ from: 'outside' }),
    shedLoad(eventLoop),
    identify(verifyToken),
    ...exportFocus(graph),
  );
  if (home) app.use(home);
  app.use(
    (_request, response) =>
      void response.status(404).json({ status: 'There is nothing here: the graph is at /graphql.' }),
  );
  app.use(answerFault(graph.log));
  const url = await listen(server, { port, host });
  return {
    url,
    close: async (options) => {
      await drain(options);
      eventLoop.close();
      await graph.stop();
    },
  };
}

const shed = defineCounter({
  name: 'graph.operations.shed',
  unit: '{operation}',
  description: 'Operations that were refused because the process was behind with its work',
});

/** Refuses operations while the process is behind: who is let in would wait for longer than anybody waits. */
function shedLoad({ isBehind }: EventLoop): RequestHandler {
  return (request, response, next) => {
    if (!isBehind()) {
      next();
      return;
    }
    shed.add(1);
    answerRefusal(request, response, {
      code: 'OVERLOADED',
      message: 'More is asked than can be answered at this moment. Try again in a second.',
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  };
}

function secureServer(listener: RequestListener, { certFile, keyFile }: NonNullable<ServeGraphOptions['tls']>): Server {
  try {
    return createTlsServer(
      { cert: readFileSync(certFile), key: readFileSync(keyFile), minVersion: 'TLSv1.2' },
      listener,
    );
  } catch (error) {
    throw new StartupFault(
      `TLS_CERT_FILE and TLS_KEY_FILE cannot be used (${String(error)}): set them to a certificate and its key in PEM.`,
    );
  }
}

/** What cannot be read, and what we do wrong: one line in GraphQL's own shape, without a stack. */
function answerFault(log: Log): ErrorRequestHandler {
  return (error: UnreadBody & Error, request, response, next) => {
    if (response.headersSent) next(error);
    else if (error.status !== undefined && error.status < 500) answerRefusal(request, response, refuseBody(error));
    else response.status(500).json({ errors: [maskError(error, { message: error.message }, log)] });
  };
}
