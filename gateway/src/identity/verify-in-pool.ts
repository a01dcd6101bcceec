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

/** An issuer's tokens all begin with the same header, whose key is asked for again this much later. */
const keyMs = 1000;

/** With what the tokens of one header are signed. */
type Signing = { readonly digest: string | null; readonly key: KeyObject; readonly askedAt: number };

/**
 * Verifies tokens that are signed by EdDSA or RS256 in libuv's pool of threads, which leaves the event loop free for answers
 * and takes half of what jose's way by Web Crypto does. Key and claims are jose's to judge, as ever.
 * @returns what answers null for all other tokens
 */
export function verifyInPool(
  keys: JWTVerifyGetKey,
  options: JWTClaimVerificationOptions,
): (token: string) => Promise<JWTPayload | null> {
  const signings = createBoundedCache<Signing>(10_000);
  const findSigning = async (token: string): Promise<Signing | null> => {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const { alg = '', crit, b64, ...rest } = readHeader(token) ?? {};
    const digest = Object.hasOwn(digests, alg) ? digests[alg] : undefined;
    if (crit !== undefined || b64 !== undefined || digest === undefined) return null;
    const key = keyObjectOf(await keys({ ...rest, alg }, { protected: header, payload, signature }), digest);
    if (!key) return null;
    const signing = { digest, key, askedAt: performance.now() };
    signings.set(Buffer.from(header).toString(), signing, header.length); // a part of a token would keep all of it
    return signing;
  };
  return async (token) => {
    const [header = '', payload = '', signature = '', ...more] = token.split('.');
    const signed = Buffer.from(signature, 'base64url');
    // The last character may hold bits that are not the signature's: with others there it is another text of the same.
    if (more.length > 0 || signed.toString('base64url') !== signature) return null;
    const known = signings.get(header);
    if (!known) signings.clear(); // a new key may be that of this one, for which others had to go
    const signing = known && performance.now() - known.askedAt < keyMs ? known : await findSigning(token);
    if (!signing) return null;
    if (!(await verifySignature(signing.digest, Buffer.from(`${header}.${payload}`), signing.key, signed)))
      throw new errors.JWSSignatureVerificationFailed();
    return UnsecuredJWT.decode(`${unsecured}.${payload}.`, options).payload;
  };
}

const verifySignature: (digest: string | null, data: Buffer, key: KeyObject, signature: Buffer) => Promise<boolean> =
  promisify(verify);

function readHeader(token: string): ProtectedHeaderParameters | null {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return null;
  }
}

/** With this header jose reads claims whose signature is somebody else's to verify. */
const unsecured = Buffer.from('{"alg":"none"}').toString('base64url');

function keyObjectOf(key: unknown, digest: string | null): KeyObject | null {
  if (!types.isCryptoKey(key) || key.type !== 'public' || !(digest ? isRsa(key) : key.algorithm.name === 'Ed25519'))
    return null;
  return KeyObject.from(key);
}

/** For RS256, and long enough (RFC 7518, 3.3). */
function isRsa({ algorithm }: webcrypto.CryptoKey): boolean {
  const { name, hash, modulusLength } = algorithm as webcrypto.RsaHashedKeyAlgorithm;
  return name === 'RSASSA-PKCS1-v1_5' && hash.name === 'SHA-256' && modulusLength >= 2048;
}
