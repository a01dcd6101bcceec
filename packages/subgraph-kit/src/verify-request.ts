import { decodeJwt, jwtVerify } from 'jose';
import { serviceOf } from './peer.ts';
import { digestOf, peerSecret, requestLifetimeSeconds } from './sign-request.ts';
import { scopes, type Scope, type Viewer } from './viewer.ts';

/** Answers who asks, or undefined when the request is not the gateway's, not for us, too old, changed, or a replay. */
export type VerifyRequest = (request: {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}) => Promise<Viewer | undefined>;

/** Clocks of two machines may differ by this much. */
const clockToleranceSeconds = 5;

/** A header beyond this is not looked at. */
const headerBytesAtMost = 8192;

/**
 * Verifies requests that `signRequest` signed for this subgraph: the gateway's, on behalf of whoever it says, and other
 * subgraphs', on their own account, whatever they say. Each is taken once: its id is remembered for as long as
 * it is good. Behind a load balancer a replay may reach another process, where it reads again what it read, and where a
 * mutation answers as its idempotency key says.
 */
export function createRequestVerifier({
  secret,
  subgraph,
}: {
  readonly secret: string;
  readonly subgraph: string;
}): VerifyRequest {
  const seen = new Map<string, number>();
  return async ({ method, authorization = '', body }) => {
    if (authorization.length > headerBytesAtMost || !authorization.startsWith('Bearer ')) return undefined;
    try {
      const token = authorization.slice('Bearer '.length);
      const { iss: from = '' } = decodeJwt(token);
      const key = from === 'gateway' ? secret : peerSecret(secret, from);
      const { payload } = await jwtVerify(token, Buffer.from(key, 'utf8'), {
        algorithms: ['HS256'],
        typ: 'graph-request+jwt',
        issuer: from,
        audience: subgraph,
        maxTokenAge: requestLifetimeSeconds,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'iat', 'jti', 'viewer'],
      });
      const { jti = '', htm, digest, viewer } = payload;
      if (htm !== method || digest !== digestOf(body) || !isViewer(viewer)) return undefined;
      if (!takeOnce(seen, jti)) return undefined;
      return from === 'gateway' ? viewer : serviceOf(from);
    } catch {
      return undefined;
    }
  };
}

/** Oldest first: ids are added in order of time, so whatever is too old stands at the front. */
function takeOnce(seen: Map<string, number>, id: string): boolean {
  const now = Date.now();
  for (const [old, until] of seen) {
    if (until > now) break;
    seen.delete(old);
  }
  if (seen.has(id)) return false;
  seen.set(id, now + (requestLifetimeSeconds + 2 * clockToleranceSeconds) * 1000);
  return true;
}

function isViewer(value: unknown): value is Viewer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'scopes' in value &&
    Array.isArray(value.scopes) &&
    value.scopes.every((scope) => scopes.includes(scope as Scope))
  );
}
