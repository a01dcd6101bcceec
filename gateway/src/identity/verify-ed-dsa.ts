import { KeyObject, verify, type webcrypto } from 'node:crypto';
import { types } from 'node:util';
import {
  decodeProtectedHeader,
  errors,
  UnsecuredJWT,
  type JWTClaimVerificationOptions,
  type JWTPayload,
  type JWTVerifyGetKey,
  type ProtectedHeaderParameters,
} from 'jose';

/**
 * Verifies a token that is signed by EdDSA in this thread, which takes half of what jose does: Web Crypto hands each to
 * another, and the way there and back costs more than the signature. Key and claims are jose's to judge, as ever.
 * @returns null for all other tokens
 */
export async function verifyEdDsa(
  token: string,
  keys: JWTVerifyGetKey,
  options: JWTClaimVerificationOptions,
): Promise<JWTPayload | null> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  const protectedHeader = readHeader(token);
  const { alg, crit, b64 } = protectedHeader ?? {};
  const isPlain = more.length === 0 && crit === undefined && b64 === undefined && signatureForm.test(signature);
  if (!isPlain || (alg !== 'EdDSA' && alg !== 'Ed25519')) return null;
  const key = keyObjectOf(await keys({ ...protectedHeader, alg }, { protected: header, payload, signature }));
  if (!key) return null;
  if (!verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')))
    throw new errors.JWSSignatureVerificationFailed();
  return UnsecuredJWT.decode(`${unsecured}.${payload}.`, options).payload;
}

/** 64 bytes in base64url, of which the last character holds two bits: written otherwise it is another text of the same. */
const signatureForm = /^[\w-]{85}[AQgw]$/;

function readHeader(token: string): ProtectedHeaderParameters | null {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return null;
  }
}

/** With this header jose reads claims whose signature is somebody else's to verify. */
const unsecured = Buffer.from('{"alg":"none"}').toString('base64url');

const keyObjects = new WeakMap<webcrypto.CryptoKey, KeyObject>();

function keyObjectOf(key: unknown): KeyObject | null {
  if (!types.isCryptoKey(key) || key.algorithm.name !== 'Ed25519' || key.type !== 'public') return null;
  const known = keyObjects.get(key) ?? KeyObject.from(key);
  keyObjects.set(key, known);
  return known;
}
