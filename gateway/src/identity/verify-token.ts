import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { scopes, type Scope, type Viewer } from '@voucher-graph/subgraph-kit';
import { verifyInPool } from './verify-in-pool.ts';

/** Whose tokens are taken: an OpenID Connect issuer's, for this graph. */
export type TokenIssuer = {
  /** The `iss` of its tokens, to the letter. */
  readonly issuer: string;
  /** The `aud` that its tokens have for this graph. */
  readonly audience: string;
  /** Its public keys: `createRemoteJWKSet` of jose follows their rotation. */
  readonly keys: JWTVerifyGetKey;
};

/** What a token turned out to be. */
export type Verdict = { readonly viewer: Viewer } | { readonly refused: 'INVALID' | 'ISSUER_UNREACHABLE' };

/** Longer tokens are not looked at. */
const tokenCharactersAtMost = 8192;

/** Asymmetric ones only: whoever can verify a token must not be able to make one. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'RS256'];

/** A token that its issuer gave longer ago than this is too old, whatever its `exp` says. */
const tokenAgeAtMost = '12h';

/**
 * Verifies access tokens (RFC 9068, OpenID Connect) and makes a viewer of their claims: `sub`, `scope`, and whom they
 * act for, `company_id`, `city_code`, `provider_id`, `vendor_id`. Scopes that the graph does not know are left out.
 */
export function createTokenVerifier({ issuer, audience, keys }: TokenIssuer): (token: string) => Promise<Verdict> {
  const options = {
    algorithms,
    issuer,
    audience,
    maxTokenAge: tokenAgeAtMost,
    clockTolerance: 5,
    requiredClaims: ['sub', 'exp', 'iat'],
  };
  const verify = verifyInPool(keys, options);
  return async (token) => {
    if (token.length > tokenCharactersAtMost) return { refused: 'INVALID' };
    try {
      const viewer = viewerOf((await verify(token)) ?? (await jwtVerify(token, keys, options)).payload);
      return viewer ? { viewer } : { refused: 'INVALID' };
    } catch (error) {
      return { refused: isOfTheToken(error) ? 'INVALID' : 'ISSUER_UNREACHABLE' };
    }
  };
}

function viewerOf(claims: JWTPayload): Viewer | undefined {
  const { sub: subject = '', scope } = claims;
  const companyId = textOf(claims, 'company_id');
  const cityCode = textOf(claims, 'city_code');
  const providerId = textOf(claims, 'provider_id');
  const vendorId = textOf(claims, 'vendor_id');
  const isMalformed =
    subject === '' ||
    (scope !== undefined && typeof scope !== 'string') ||
    [companyId, providerId, vendorId].some((id) => id !== undefined && !uuid.test(id)) ||
    (cityCode !== undefined && !/^[1-9]\d{5}$/.test(cityCode));
  if (isMalformed) return undefined;
  return {
    subject,
    scopes: (scope ?? '').split(' ').filter((name): name is Scope => scopes.includes(name as Scope)),
    ...(companyId !== undefined && { companyId }),
    ...(cityCode !== undefined && { cityCode }),
    ...(providerId !== undefined && { providerId }),
    ...(vendorId !== undefined && { vendorId }),
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A claim that is there but no text makes the token malformed: '' is no id and no code. */
function textOf(claims: JWTPayload, name: string): string | undefined {
  const value = claims[name];
  return value === undefined || typeof value === 'string' ? value : '';
}

/** jose's errors are about the token, but for those of fetching keys. */
function isOfTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== errors.JOSEError.code // what jose throws when the issuer answers with another status than 200
  );
}
