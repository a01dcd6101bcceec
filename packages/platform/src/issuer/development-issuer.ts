import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
} from 'jose';
import type { TokenIssuer } from '@voucher-graph/gateway';
import { StartupFault, type Viewer } from '@voucher-graph/subgraph-kit';
import { claimDataFolder } from '../postgres/claim-data-folder.ts';
import { errorCode } from '../postgres/error-code.ts';
import { explainFault } from '../postgres/explain-fault.ts';

/** An issuer for one developer's machine: its key lies in the data folder, and whoever reads that can be anyone. */
export type DevelopmentIssuer = TokenIssuer & {
  /** Signs an access token for a viewer, good for eight hours. */
  readonly sign: (viewer: Viewer) => Promise<string>;
};

const issuer = 'urn:voucher-graph:development-issuer';
const audience = 'voucher-graph';
const lifetime = '8h';

/** Opens the issuer of a data folder, which gets its key at the first start. */
export async function openDevelopmentIssuer(dataDir: string): Promise<DevelopmentIssuer> {
  const file = keyFileOf(await claimDataFolder(dataDir));
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key = JSON.stringify(await exportJWK(privateKey));
  // Of two that start at once, one gives it its name, and only when it is whole.
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, key, { mode: 0o600 });
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw explainFault(error, file, 'writing the development issuer’s key');
  } finally {
    await rm(draft, { force: true });
  }
  return readDevelopmentIssuer(dataDir);
}

/**
 * Reads the issuer of a data folder.
 * @throws StartupFault when the folder has none
 */
export async function readDevelopmentIssuer(dataDir: string): Promise<DevelopmentIssuer> {
  const privateJwk = await readKey(keyFileOf(dataDir));
  const { kty, crv, x } = privateJwk;
  const kid = await calculateJwkThumbprint(privateJwk);
  const signingKey = await importJWK(privateJwk, 'EdDSA');
  return {
    issuer,
    audience,
    keys: createLocalJWKSet({ keys: [{ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } as JWK] }),
    sign: ({ subject = 'developer', scopes, companyId, cityCode, providerId, vendorId }) =>
      new SignJWT({
        scope: scopes.join(' '),
        ...(companyId !== undefined && { company_id: companyId }),
        ...(cityCode !== undefined && { city_code: cityCode }),
        ...(providerId !== undefined && { provider_id: providerId }),
        ...(vendorId !== undefined && { vendor_id: vendorId }),
      })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(signingKey),
  };
}

function keyFileOf(dataDir: string): string {
  return join(dataDir, 'development-issuer.json');
}

async function readKey(file: string): Promise<JWK> {
  try {
    const key = JSON.parse(await readFile(file, 'utf8')) as JWK;
    if (key.kty === 'OKP' && key.crv === 'Ed25519' && typeof key.d === 'string') return key;
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      throw new StartupFault(`${file} is not there: run npm start first, with the same DATA_DIR.`);
  }
  throw new StartupFault(`${file} holds no key of the development issuer: delete it, and run npm start again.`);
}
