import type { RequestHandler, Response } from 'express';
import { createRequestVerifier } from './verify-request.ts';
import type { Viewer } from './viewer.ts';

const viewerKey = 'viewer';

/** Whatever the gateway did not sign for us is refused before it is read, `_service` and `_entities` too. */
export function onlyTheGateway(options: Parameters<typeof createRequestVerifier>[0]): RequestHandler {
  const verify = createRequestVerifier(options);
  return async (request, response, next) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { method, headers } = request;
    const viewer = await verify({ method, authorization: headers.authorization, body });
    if (!viewer) {
      response
        .status(401)
        .json(errorBody('UNAUTHENTICATED', 'This subgraph answers only its gateway: ask the graph there.'));
      return;
    }
    response.locals[viewerKey] = viewer;
    try {
      request.body = JSON.parse(body.toString('utf8')) as unknown;
    } catch {
      response.status(400).json(errorBody('BAD_REQUEST', 'The request cannot be read: send JSON with a query.'));
      return;
    }
    next();
  };
}

/** Who asks, as the gateway signed it. */
export function viewerOf({ locals }: Response): Viewer {
  return locals[viewerKey] as Viewer;
}

function errorBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
