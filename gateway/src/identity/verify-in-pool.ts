import { KeyObject, verify, type webcrypto } from 'node:crypto';
import { promisify, types } from 'node:util';
import {
  decodeProtectedHeader,
  errors,
  UnsecuredJWT,
  type JWTClaimVerificationOptions,
  type JWTPayload,
  type JWTVerifyGetKey,
  type ProtectedHeaderParameters,
} from 'jose';
import { createBoundedCache } from '@voucher-graph/subgraph-kit';

/** What is verified here, and with which digest: the others are seldom met. */
const digests: Readonly<Record<string, string | null>> = { EdDSA: null, Ed25519: null, RS256: 'sha256' };

/**
 * Verifies a token that is signed by EdDSA or RS256 in libuv's pool of threads, which leaves the event loop free for answers
 * and takes half of what jose's way by Web Crypto does. Key and claims are jose's to judge, as ever.
 * @returns null for all other tokens
 */
export async function verifyInPool(
  token: string,
  keys: JWTVerifyGetKey,
  options: JWTClaimVerificationOptions,
): Promise<JWTPayload | null> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  const protectedHeader = readHeader(token);
  const { alg = '', crit, b64 } = protectedHeader ?? {};
  const signed = Buffer.from(signature, 'base64url');
  // The last character may hold bits that are not the signature's: with others there it is another text of the same.
  const isPlain =
    more.length === 0 && crit === undefined && b64 === undefined && signed.toString('base64url') === signature;
  const digest = Object.hasOwn(digests, alg) ? digests[alg] : undefined;
  if (!isPlain || digest === undefined) return null;
  const key = keyObjectOf(await keys({ ...protectedHeader, alg }, { protected: header, payload, signature }), digest);
  if (!key) return null;
  if (!(await verifySignature(digest, Buffer.from(`${header}.${payload}`), key, signed)))
    throw new errors.JWSSignatureVerificationFailed();
  return UnsecuredJWT.decode(`${unsecured}.${payload}.`, options).payload;
}

const verifySignature: (digest: string | null, data: Buffer, key: KeyObject, signature: Buffer) => Promise<boolean> =
  promisify(verify);

/** An issuer's tokens all begin with the same header. */
const headers = createBoundedCache<ProtectedHeaderParameters>(10_000);

function readHeader(token: string): ProtectedHeaderParameters | null {
  const text = token.slice(0, token.indexOf('.'));
  const known = headers.get(text);
  if (known) return known;
  try {
    const header = decodeProtectedHeader(token);
    headers.set(Buffer.from(text).toString(), header, text.length); // a part of a token would keep all of it
    return header;
  } catch {
    return null;
  }
}

/** With this header jose reads claims whose signature is somebody else's to verify. */
const unsecured = Buffer.from('{"alg":"none"}').toString('base64url');

const keyObjects = new WeakMap<webcrypto.CryptoKey, KeyObject>();

function keyObjectOf(key: unknown, digest: string | null): KeyObject | null {
  if (!types.isCryptoKey(key) || key.type !== 'public' || !(digest ? isRsa(key) : key.algorithm.name === 'Ed25519'))
    return null;
  const known = keyObjects.get(key) ?? KeyObject.from(key);
  keyObjects.set(key, known);
  return known;
}

/** For RS256, and long enough (RFC 7518, 3.3). */
function isRsa({ algorithm }: webcrypto.CryptoKey): boolean {
  const { name, hash, modulusLength } = algorithm as webcrypto.RsaHashedKeyAlgorithm;
  return name === 'RSASSA-PKCS1-v1_5' && hash.name === 'SHA-256' && modulusLength >= 2048;
}
