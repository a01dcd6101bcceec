import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { VerifyRequest } from './verify-request.ts';
import type { Viewer } from './viewer.ts';

const viewerKey = 'viewer';

/** Of who shows no signature at all, nothing is read. */
export const refuseUnsigned: RequestHandler = ({ headers }, response, next) => {
  if (isUnsigned(headers)) refuseStranger(response);
  else next();
};

export function isUnsigned({ authorization }: IncomingHttpHeaders): boolean {
  return !authorization?.startsWith('Bearer ');
}

/** Whatever the gateway did not sign for us is refused before it is read, `_service` and `_entities` too. */
export function onlyTheGateway(verify: VerifyRequest): RequestHandler {
  return (request, response, next) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { method, headers } = request;
    response.locals[viewerKey] ??= verify({ method, authorization: headers.authorization, body });
    if (!response.locals[viewerKey]) {
      refuseStranger(response);
      return;
    }
    try {
      request.body = JSON.parse(body.toString('utf8')) as unknown;
    } catch {
      refuse(response, 400, 'BAD_REQUEST', 'The request cannot be read: send JSON with a query.');
      return;
    }
    next();
  };
}

/** Answers who is not our gateway. */
export function refuseStranger(response: ServerResponse): void {
  refuse(response, 401, 'UNAUTHENTICATED', 'This subgraph answers only its gateway: ask the graph there.');
}

/** Who asks, as the gateway signed it. */
export function viewerOf({ locals }: Response): Viewer {
  return locals[viewerKey] as Viewer;
}

/** Refuses a request in GraphQL's own shape. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
