import { createRemoteJWKSet } from 'jose';
import type { ServingConfig } from '../read-serving.ts';
import { createTokenVerifier } from './verify-token.ts';

/** Verifies tokens of an issuer elsewhere, with the keys that it publishes: new ones are fetched when a token names one. */
export function followIssuer({
  issuer,
  audience,
  jwksUrl,
  cooldownMs = 10_000,
}: NonNullable<ServingConfig['issuer']> & {
  /** How long unknown keys are not asked for again, so that forged tokens are no load on the issuer. */
  readonly cooldownMs?: number;
}): ReturnType<typeof createTokenVerifier> {
  return createTokenVerifier({
    issuer,
    audience,
    keys: createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 2000, cooldownDuration: cooldownMs }),
  });
}
