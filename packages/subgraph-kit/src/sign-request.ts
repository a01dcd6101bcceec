import { createHash, createHmac, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Viewer } from './viewer.ts';

/** How long a signed request is good for. */
export const requestLifetimeSeconds = 30;

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
export async function signRequest({
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
}): Promise<string> {
  const token = await new SignJWT({ htm: 'POST', digest: digestOf(body), viewer })
    .setProtectedHeader({ alg: 'HS256', typ: 'graph-request+jwt' })
    .setIssuer(from)
    .setAudience(subgraph)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${requestLifetimeSeconds}s`)
    .sign(Buffer.from(secret, 'utf8'));
  return `Bearer ${token}`;
}

/** SHA-256 of a body, in base64url. */
export function digestOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}
