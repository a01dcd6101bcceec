import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Viewer } from '@voucher-graph/subgraph-kit';

/** Who signs tokens, and publishes the key, for a gateway in another process. */
export type Issuer = {
  /** With which a gateway takes its tokens. */
  readonly settings: Readonly<Record<string, string>>;
  readonly tokenOf: (viewer: Viewer) => Promise<string>;
  readonly close: () => void;
};

const audience = 'voucher-graph';

export async function openIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const header = { alg: 'EdDSA', typ: 'at+jwt', kid: 'one' };
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), ...header, use: 'sig' }] });
  const server = createServer((_request, response) => response.end(keys)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { OIDC_ISSUER: url, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: `${url}/jwks` },
    tokenOf: ({ subject, scopes, companyId, cityCode, providerId, vendorId }) =>
      new SignJWT({
        scope: scopes.join(' '),
        company_id: companyId,
        city_code: cityCode,
        provider_id: providerId,
        vendor_id: vendorId,
      })
        .setProtectedHeader(header)
        .setIssuer(url)
        .setAudience(audience)
        .setSubject(subject ?? 'somebody')
        .setIssuedAt()
        .setExpirationTime('8h')
        .sign(privateKey),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
