import { context, propagation } from '@opentelemetry/api';

/**
 * All headers that reach a subgraph; HTTP adds host, connection and content-length, `exchange` that nothing shall be
 * compressed. Nothing of the client's is passed on.
 */
export function requestHeaders(authorization: string, requestId: string | undefined): Record<string, string> {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  const { traceparent } = carrier;
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    authorization,
    ...(traceparent !== undefined && { traceparent }),
    ...(requestId !== undefined && /^[\w-]{1,64}$/.test(requestId) && { 'x-request-id': requestId }),
  };
}
