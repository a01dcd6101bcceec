import type { IncomingMessage, ServerResponse } from 'node:http';
import { context, SpanKind, trace } from '@opentelemetry/api';
import { defineHistogram, durationBuckets } from './instruments.ts';
import { failSpan } from './spans.ts';
import { continuedRequest, currentTracer, isFollowing, newRequest, requestId } from './trace-context.ts';

const requestDuration = defineHistogram({
  name: 'http.server.request.duration',
  unit: 's',
  description: 'HTTP requests, refused ones included, until their answer was written or their client left',
  buckets: durationBuckets,
});

const methods = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'];
const routes = ['/graphql', '/schema.graphql', '/livez', '/readyz', '/'];

/** What follows a request, for Node's servers and for Express. Where it stands twice, the first time counts. */
type Follow = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const measured = new WeakSet<ServerResponse>();
const traced = new WeakSet<ServerResponse>();

/** Measures every request, whatever becomes of it. Goes before everything else. */
export function measureHttp(): Follow {
  return (request, response, next) => {
    if (isFollowing() && !measured.has(response)) {
      measured.add(response);
      const began = performance.now();
      const { method = '', url = '' } = request;
      const [path = ''] = url.split('?', 1);
      response.once('close', () => {
        requestDuration.record((performance.now() - began) / 1000, {
          'http.request.method': methods.includes(method) ? method : '_OTHER',
          'http.route': routes.includes(path) ? path : 'other',
          'http.response.status_code': response.writableFinished ? response.statusCode : 499,
        });
      });
    }
    next();
  };
}

/**
 * Begins the trace of a request that comes from outside, and answers with its id, which the log has too; or, for a
 * subgraph, goes on with that of the gateway, whose request this is known to be.
 */
export function traceHttp({ from }: { readonly from: 'outside' | 'gateway' }): Follow {
  return (request, response, next) => {
    const tracer = currentTracer();
    if (!tracer || traced.has(response)) {
      next();
      return;
    }
    traced.add(response);
    const parent = from === 'outside' ? newRequest() : continuedRequest(request.headers);
    const span = tracer.startSpan(
      nameOf(request),
      { kind: SpanKind.SERVER, attributes: attributesOf(request) },
      parent,
    );
    response.once('close', () => {
      const { statusCode } = response;
      span.setAttribute('http.response.status_code', statusCode);
      if (!response.writableFinished) failSpan(span, 'client_left');
      else if (statusCode >= 500) failSpan(span, String(statusCode));
      span.end();
    });
    context.with(trace.setSpan(parent, span), () => {
      if (from === 'outside') response.setHeader('x-request-id', requestId() ?? '');
      next();
    });
  };
}

function nameOf({ method = '' }: IncomingMessage): string {
  return `${methods.includes(method) ? method : 'HTTP'} /graphql`;
}

function attributesOf({ method = '' }: IncomingMessage) {
  return { 'http.request.method': methods.includes(method) ? method : '_OTHER', 'http.route': '/graphql' };
}
