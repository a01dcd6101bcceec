import type { RequestHandler, Response } from 'express';
import { publicViewer, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Verdict } from './verify-token.ts';

/**
 * Says who asks, before anything of the request is read: whoever bears a token that its issuer vouches for, and the
 * public without one. Every token that is not valid gets the same answer.
 */
export function identify(verify: ((token: string) => Promise<Verdict>) | undefined): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      setViewer(response, publicViewer);
      next();
      return;
    }
    const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1];
    const verdict: Verdict = token !== undefined && verify ? await verify(token) : { refused: 'INVALID' };
    if ('viewer' in verdict) {
      setViewer(response, verdict.viewer);
      next();
    } else if (verdict.refused === 'INVALID') {
      response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
      answer(response, 401, 'UNAUTHENTICATED', invalidToken);
    } else {
      response.setHeader('retry-after', '5');
      answer(response, 503, 'UNAVAILABLE', 'The issuer of tokens cannot be reached right now: try again in 5 seconds.');
    }
  };
}

const invalidToken =
  'The access token is not valid here: get a new one from your issuer, or send none and see what is public.';

/** Who asks, as `identify` found it. */
export function viewerOf(response: Response): Viewer {
  return response.locals['viewer'] as Viewer;
}

function setViewer(response: Response, viewer: Viewer): void {
  response.locals['viewer'] = viewer;
}

function answer(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
