import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Viewer } from './viewer.ts';

/** How long a signed request is good for. */
export const requestLifetimeSeconds = 30;

/** The JWS header of each of them (RFC 7515), and its type. */
export const requestType = 'graph-request+jwt';
const header = base64url(JSON.stringify({ alg: 'HS256', typ: requestType }));

/**
 * A subgraph's own key, of the graph's secret: what a subgraph holds can sign for nobody else.
 * @returns 32 bytes in base64url
 */
export function subgraphSecret(graphSecret: string, subgraph: string): string {
  return createHmac('sha256', graphSecret).update(`subgraph:${subgraph}`).digest('base64url');
}

/**
 * The key with which one subgraph asks another: of the asked one's secret, so that the asked one can make it, and the
 * asker can sign for nobody else.
 */
export function peerSecret(secret: string, asker: string): string {
  return createHmac('sha256', secret).update(`peer:${asker}`).digest('base64url');
}

/**
 * Signs one POST to a subgraph: who asks, for which subgraph, with which body, when (JWS, HS256).
 * @returns the value of its `authorization` header
 */
export function signRequest({
  secret,
  from = 'gateway',
  subgraph,
  body,
  viewer,
}: {
  /** The subgraph's own, see `subgraphSecret`; from a subgraph see `peerSecret`. */
  readonly secret: string;
  /** The gateway, or the subgraph that asks. */
  readonly from?: string;
  readonly subgraph: string;
  readonly body: string;
  readonly viewer: Viewer;
}): string {
  const iat = Math.floor(Date.now() / 1000);
  const claims = {
    htm: 'POST',
    digest: digestOf(body),
    viewer,
    iss: from,
    aud: subgraph,
    jti: randomUUID(),
    iat,
    exp: iat + requestLifetimeSeconds,
  };
  const signed = `${header}.${base64url(JSON.stringify(claims))}`;
  return `Bearer ${signed}.${signatureOf(signed, secret)}`;
}

/**
 * HMAC-SHA-256 in base64url. In this thread: Web Crypto, and so jose, hands each to another, and the way there and back
 * costs thirty times as much.
 */
export function signatureOf(signed: string, secret: string): string {
  return createHmac('sha256', secret).update(signed).digest('base64url');
}

/** SHA-256 of a body, in base64url. */
export function digestOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}

function base64url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
