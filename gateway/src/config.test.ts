import { expect, test } from '@jest/globals';
import { readGatewayConfig } from './config.ts';

// Bad settings never start half: each is a line that says what to set, all at once.

const secret = 'Zm9yIHRlc3RzIG9ubHksIG5ldmVyIHVzZWQgYW55d2hlcmU';
const good = { GRAPH_SECRET: secret, SUBGRAPHS: 'companies=http://127.0.0.1:4001/graphql' };
const refused = (env: NodeJS.ProcessEnv) => {
  try {
    readGatewayConfig(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('good settings are read', () => {
  expect(readGatewayConfig(good)).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    production: false,
    subgraphs: [{ name: 'companies', url: 'http://127.0.0.1:4001/graphql', secret: expect.any(String) }],
  });
  expect(
    refused({
      ...good,
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::/8, 192.0.2.1',
      OIDC_ISSUER: 'https://id.example.gov.cn',
      OIDC_JWKS_URL: 'https://id.example.gov.cn/jwks.json',
    }),
  ).toEqual([]);
});

test.each<readonly [string, NodeJS.ProcessEnv, string]>([
  ['no secret', { GRAPH_SECRET: '' }, 'GRAPH_SECRET is not set: set it to what `openssl rand -base64 32` prints.'],
  [
    'a short secret',
    { GRAPH_SECRET: 'abc' },
    'GRAPH_SECRET is too easy to guess: set it to what `openssl rand -base64 32` prints.',
  ],
  [
    'a dull secret',
    { GRAPH_SECRET: 'a'.repeat(64) },
    'GRAPH_SECRET is too easy to guess: set it to what `openssl rand -base64 32` prints.',
  ],
  [
    'no subgraphs',
    { SUBGRAPHS: '' },
    'SUBGRAPHS is not set: set it, for example SUBGRAPHS=companies=http://127.0.0.1:4001/graphql.',
  ],
  [
    'a subgraph without a URL',
    { SUBGRAPHS: 'companies' },
    'SUBGRAPHS has "companies": write name=url, separated by commas.',
  ],
  [
    'a password in a URL, which is not repeated',
    { SUBGRAPHS: 'companies=http://me:hush@127.0.0.1:4001/graphql' },
    'SUBGRAPHS has a user name or password in the URL of companies: leave it out, GRAPH_SECRET is what counts.',
  ],
  [
    'a subgraph that is no web address',
    { SUBGRAPHS: 'companies=file:///etc/passwd' },
    'SUBGRAPHS has "companies=file:///etc/passwd": write name=url, separated by commas.',
  ],
  [
    'no time for a subgraph',
    { SUBGRAPH_TIMEOUT_MS: '0' },
    'SUBGRAPH_TIMEOUT_MS is "0": set a whole number from 10 to 60000.',
  ],
  [
    'a subgraph twice',
    { SUBGRAPHS: 'a=http://x/1,a=http://x/2' },
    'SUBGRAPHS names a twice: give each subgraph one URL.',
  ],
  [
    'two at one URL',
    { SUBGRAPHS: 'a=http://x/1,b=http://x/1' },
    'SUBGRAPHS sends a and b to the same http://x/1: give each its own.',
  ],
  [
    'a public bind in the clear',
    { HOST: '0.0.0.0' },
    'HOST is 0.0.0.0, where tokens would travel in the clear: set TLS_CERT_FILE and TLS_KEY_FILE, or TRUST_PROXY to the address of the proxy in front that ends TLS.',
  ],
  [
    'a number of proxies',
    { HOST: '0.0.0.0', TRUST_PROXY: '1' },
    'TRUST_PROXY has "1": set addresses or ranges such as 10.0.0.0/8, or loopback, linklocal or uniquelocal, separated by commas.',
  ],
  [
    'a proxy by name',
    { TRUST_PROXY: 'loopback, proxy.example' },
    'TRUST_PROXY has "proxy.example": set addresses or ranges such as 10.0.0.0/8, or loopback, linklocal or uniquelocal, separated by commas.',
  ],
  [
    'workers that would each count alone',
    { WORKERS: '4' },
    'WORKERS is 4 and STORE_URL is not set, so that a client could spend its points 4 times: set it to a PostgreSQL in which they count together.',
  ],
  [
    'a port that a worker needs',
    { WORKERS: '4', RATE_LIMIT: '0', PORT: '9002', METRICS_PORT: '9000' },
    'PORT is 9002, where worker 2 would tell its metrics: set METRICS_PORT to another, such as 9003.',
  ],
  ['half of TLS', { TLS_CERT_FILE: '/tls.pem' }, 'TLS_KEY_FILE is not set: set it to the key of TLS_CERT_FILE.'],
  [
    'production without an issuer',
    { NODE_ENV: 'production' },
    'OIDC_ISSUER is not set: in production, set it to the issuer whose access tokens this graph takes.',
  ],
  [
    'an issuer without keys',
    { OIDC_ISSUER: 'https://id.example.gov.cn' },
    'OIDC_JWKS_URL is not set: set it to the jwks_uri in the openid-configuration of OIDC_ISSUER.',
  ],
  [
    'a development issuer in production',
    { NODE_ENV: 'production', OIDC_ISSUER: 'https://id.example.gov.cn', OIDC_JWKS_URL: 'http://127.0.0.1:9/jwks' },
    'OIDC_JWKS_URL is http://127.0.0.1:9/jwks, an issuer for development: in production, set it to one that is reached by https.',
  ],
  [
    'keys in the clear',
    { OIDC_ISSUER: 'https://id.example.gov.cn', OIDC_JWKS_URL: 'http://id.example.gov.cn/jwks' },
    'OIDC_JWKS_URL is "http://id.example.gov.cn/jwks": set an https URL.',
  ],
])('%s is refused', (_what, env, line) => {
  expect(refused({ ...good, ...env })).toEqual([line]);
});

test('all faults are told at once', () => {
  expect(refused({ PORT: 'x', HOST: '10.0.0.1', NODE_ENV: 'production' })).toHaveLength(5);
});
