import { createServer } from 'node:http';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { listen } from '@voucher-graph/subgraph-kit';
import type { Issuer } from './contestant.ts';

/** An issuer of access tokens for one run: it signs by RS256, which OpenID Connect asks of all, and publishes its key. */
export async function openIssuer(): Promise<Issuer & { readonly close: () => void }> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const privateJwk = await exportJWK(privateKey);
  const { kty, n, e } = privateJwk;
  const kid = await calculateJwkThumbprint(privateJwk);
  const keys = JSON.stringify({ keys: [{ kty, n, e, kid, alg: 'RS256', use: 'sig' }] });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(keys);
  });
  const url = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    issuer: url,
    audience: 'voucher-graph',
    jwksUrl: `${url}/jwks`,
    kid,
    privateJwk,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
