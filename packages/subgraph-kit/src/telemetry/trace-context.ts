import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import {
  context,
  createContextKey,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Context,
  type Tracer,
} from '@opentelemetry/api';

const requestIdKey = createContextKey('request id');
const requestIdHeader = 'x-request-id';

let tracer: Tracer | undefined;

/** Called by `startTelemetry`. Without a tracer, nothing here and in `withSpan` costs more than asking for it. */
export function followRequests(by: Tracer | undefined): void {
  tracer = by;
}

/** Whether requests are followed through the process. */
export function isFollowing(): boolean {
  return tracer !== undefined;
}

export function currentTracer(): Tracer | undefined {
  return tracer;
}

/** Where a request begins that comes from outside: with a trace and an id of its own, whatever its headers claim. */
export function newRequest(): Context {
  return ROOT_CONTEXT.setValue(requestIdKey, randomUUID());
}

/** Where a request goes on that our gateway sent: in the same trace, under the same id. */
export function continuedRequest(headers: IncomingHttpHeaders): Context {
  const id = headers[requestIdHeader];
  const isOurs = typeof id === 'string' && /^[\w-]{8,64}$/.test(id);
  const { traceparent, tracestate } = headers;
  return propagation.extract(ROOT_CONTEXT.setValue(requestIdKey, isOurs ? id : randomUUID()), {
    traceparent,
    tracestate,
  });
}

/** What a request to a subgraph must carry, so that its trace and its id go on there. */
export function traceHeaders(): Record<string, string> {
  if (!tracer) return {};
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  const id = requestId();
  return id === undefined ? headers : { ...headers, [requestIdHeader]: id };
}

/** The id of the request that is being answered. */
export function requestId(): string | undefined {
  return context.active().getValue(requestIdKey) as string | undefined;
}

/** What a log line says of the request that it is written for. */
export function traceFields(): Record<string, string> {
  if (!tracer) return {};
  const span = trace.getActiveSpan()?.spanContext();
  const id = requestId();
  return {
    ...(span && { trace_id: span.traceId, span_id: span.spanId }),
    ...(id !== undefined && { request_id: id }),
  };
}
