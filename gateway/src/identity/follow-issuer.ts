import { createRemoteJWKSet } from 'jose';
import type { ServingConfig } from '../read-serving.ts';
import { createTokenVerifier } from './verify-token.ts';

/** Verifies tokens of an issuer elsewhere, with the keys that it publishes: new ones are fetched when a token names one. */
export function followIssuer({
  issuer,
  audience,
  jwksUrl,
}: NonNullable<ServingConfig['issuer']>): ReturnType<typeof createTokenVerifier> {
  return createTokenVerifier({
    issuer,
    audience,
    keys: createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 2000, cooldownDuration: 10_000 }),
  });
}
