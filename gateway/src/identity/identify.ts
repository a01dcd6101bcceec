import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { publicViewer, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Verdict } from './verify-token.ts';

export type VerifyToken = (token: string) => Promise<Verdict>;

/**
 * Says who asks, before anything of the request is read: whoever bears a token that its issuer vouches for, and the
 * public without one. Every token that is not valid gets the same answer.
 */
export function identify(verify: VerifyToken | undefined): RequestHandler {
  return async (request, response, next) => {
    if (!('viewer' in response.locals)) {
      const verdict = await readVerdict(request, verify);
      if ('refused' in verdict) {
        refuseToken(response, verdict.refused);
        return;
      }
      response.locals['viewer'] = verdict.viewer;
    }
    next();
  };
}

export async function readVerdict(
  { headers: { authorization } }: IncomingMessage,
  verify: VerifyToken | undefined,
): Promise<Verdict> {
  if (authorization === undefined) return { viewer: publicViewer };
  const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1];
  return token !== undefined && verify ? verify(token) : { refused: 'INVALID' };
}

export function refuseToken(response: ServerResponse, refused: 'INVALID' | 'ISSUER_UNREACHABLE'): void {
  if (refused === 'INVALID') {
    response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
    answer(response, 401, 'UNAUTHENTICATED', invalidToken);
  } else {
    response.setHeader('retry-after', '5');
    answer(response, 503, 'UNAVAILABLE', 'The issuer of tokens cannot be reached right now: try again in 5 seconds.');
  }
}

const invalidToken =
  'The access token is not valid here: get a new one from your issuer, or send none and see what is public.';

/** Who asks, as `identify` found it. */
export function viewerOf(response: Response): Viewer {
  return response.locals['viewer'] as Viewer;
}

function answer(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
