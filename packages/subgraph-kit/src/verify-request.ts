import { timingSafeEqual } from 'node:crypto';
import {
  decodeJwt,
  decodeProtectedHeader,
  UnsecuredJWT,
  type JWTClaimVerificationOptions,
  type JWTPayload,
} from 'jose';
import { serviceOf } from './peer.ts';
import { digestOf, peerSecret, requestLifetimeSeconds, requestType, signatureOf } from './sign-request.ts';
import { scopes, type Scope, type Viewer } from './viewer.ts';

/** Answers who asks, or undefined when the request is not the gateway's, not for us, too old, changed, or a replay. */
export type VerifyRequest = (request: {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}) => Viewer | undefined;

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
  return ({ method, authorization = '', body }) => {
    if (authorization.length > headerBytesAtMost || !authorization.startsWith('Bearer ')) return undefined;
    try {
      const token = authorization.slice('Bearer '.length);
      const { iss: from = '' } = decodeJwt(token);
      const { jti, htm, digest, viewer } = verify(token, from === 'gateway' ? secret : peerSecret(secret, from), {
        issuer: from,
        audience: subgraph,
        maxTokenAge: requestLifetimeSeconds,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'iat', 'jti', 'viewer'],
      });
      if (htm !== method || digest !== digestOf(body) || !isViewer(viewer)) return undefined;
      if (typeof jti !== 'string' || !takeOnce(seen, jti)) return undefined;
      return from === 'gateway' ? viewer : serviceOf(from);
    } catch {
      return undefined;
    }
  };
}

/** With this header jose reads claims whose signature is verified already. */
const unsecured = Buffer.from('{"alg":"none"}').toString('base64url');

/**
 * The claims of a token whose signature is the key's. What they are worth is jose's to say.
 * @throws whatever is wrong with it
 */
function verify(token: string, key: string, options: JWTClaimVerificationOptions): JWTPayload {
  const { alg, typ, crit, b64 } = decodeProtectedHeader(token);
  if (alg !== 'HS256' || typ !== requestType || crit !== undefined || b64 !== undefined) throw new Error('Not ours.');
  const end = token.lastIndexOf('.');
  const signed = token.slice(0, end);
  if (!isSame(token.slice(end + 1), signatureOf(signed, key))) throw new Error('Not signed by this key.');
  return UnsecuredJWT.decode(`${unsecured}.${signed.slice(signed.indexOf('.') + 1)}.`, options).payload;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
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
