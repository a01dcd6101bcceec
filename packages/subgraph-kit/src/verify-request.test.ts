import { expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { digestOf, peerSecret, signRequest, subgraphSecret } from './sign-request.ts';
import { createRequestVerifier } from './verify-request.ts';

// What only the gateway can have asked, and only now.

const secret = subgraphSecret('a secret of the graph, for tests', 'shop');
const viewer = { subject: 'someone', scopes: ['auditor'] } as const;
const body = '{"query":"{ __typename }"}';
const signed = (given: Partial<Parameters<typeof signRequest>[0]> = {}) =>
  signRequest({ secret, subgraph: 'shop', body, viewer, ...given });
const verify = (authorization: string | undefined, { method = 'POST', text = body } = {}) =>
  createRequestVerifier({ secret, subgraph: 'shop' })({ method, authorization, body: Buffer.from(text) });

test('what the gateway signed says who asks', () => {
  expect(verify(signed())).toEqual(viewer);
});

test('a request is taken once', () => {
  const verifyOnce = createRequestVerifier({ secret, subgraph: 'shop' });
  const request = { method: 'POST', authorization: signed(), body: Buffer.from(body) };

  const answers = [1, 2, 3].map(() => verifyOnce(request));

  expect(answers.filter((answer) => answer !== undefined)).toEqual([viewer]);
});

test('whatever differs from what was signed is refused', () => {
  expect(verify(undefined)).toBeUndefined();
  expect(verify('Bearer ')).toBeUndefined();
  expect(verify(signed().replace('Bearer', 'Basic'))).toBeUndefined();
  expect(verify(signed(), { text: body.replace('__typename', '__schema') })).toBeUndefined();
  expect(verify(signed(), { text: `${body} ` })).toBeUndefined();
  expect(verify(signed(), { method: 'GET' })).toBeUndefined();
  expect(verify(signed({ subgraph: 'bank' }))).toBeUndefined();
  expect(verify(signed({ secret: subgraphSecret('a secret of the graph, for tests', 'bank') }))).toBeUndefined();
  expect(verify(`Bearer ${'x'.repeat(10_000)}`)).toBeUndefined();
  const [head, payload, signature] = signed().split('.') as [string, string, string];
  expect(verify(`${head}.${payload}.${signature.replace(/.$/, signature.endsWith('A') ? 'B' : 'A')}x`)).toBeUndefined();
});

test('another subgraph asks on its own account, and can sign for nobody else', () => {
  const bank = { secret: peerSecret(secret, 'bank'), from: 'bank' };

  expect(verify(signed(bank))).toEqual({ subject: 'subgraph:bank', scopes: ['service'] });
  expect(verify(signed({ ...bank, from: 'gateway' }))).toBeUndefined();
  expect(verify(signed({ ...bank, from: 'mint' }))).toBeUndefined();
  expect(verify(signed({ from: '' }))).toBeUndefined();
});

const claims = { htm: 'POST', digest: digestOf(body), viewer };
const make = (payload: Readonly<Record<string, unknown>>, { issuedAgo = 0, lifetime = 30 } = {}) => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ jti: '1', ...payload })
    .setProtectedHeader({ alg: 'HS256', typ: 'graph-request+jwt' })
    .setIssuer('gateway')
    .setAudience('shop')
    .setIssuedAt(now - issuedAgo)
    .setExpirationTime(now - issuedAgo + lifetime)
    .sign(Buffer.from(secret));
};

test('a request is good for 30 seconds, whatever it says of itself', async () => {
  expect(verify(`Bearer ${await make(claims)}`)).toEqual(viewer);
  expect(verify(`Bearer ${await make(claims, { issuedAgo: 60 })}`)).toBeUndefined();
  expect(verify(`Bearer ${await make(claims, { issuedAgo: 60, lifetime: 3600 })}`)).toBeUndefined();
  expect(verify(`Bearer ${await make(claims, { issuedAgo: -3600 })}`)).toBeUndefined();
});

test('an id that is no text could not be told again: it is refused', async () => {
  for (const jti of [{}, [], 1, null]) expect(verify(`Bearer ${await make({ ...claims, jti })}`)).toBeUndefined();
});

test('a viewer that is none, and other ways of signing, are refused', async () => {
  for (const malformed of [null, {}, { scopes: 'auditor' }, { scopes: ['root'] }, 'auditor'])
    expect(verify(`Bearer ${await make({ ...claims, viewer: malformed })}`)).toBeUndefined();
  const unsigned = new UnsecuredJWT(claims).setIssuer('gateway').setAudience('shop').setIssuedAt().encode();
  expect(verify(`Bearer ${unsigned}`)).toBeUndefined();
  const headed = (header: Parameters<SignJWT['setProtectedHeader']>[0]) =>
    new SignJWT(claims)
      .setProtectedHeader(header)
      .setIssuer('gateway')
      .setAudience('shop')
      .setJti('1')
      .setIssuedAt()
      .setExpirationTime('30s')
      .sign(Buffer.from(secret));
  const typ = 'graph-request+jwt';
  expect(verify(`Bearer ${await headed({ typ, alg: 'HS256' })}`)).toEqual(viewer);
  expect(verify(`Bearer ${await headed({ alg: 'HS256', typ: 'at+jwt' })}`)).toBeUndefined();
  expect(verify(`Bearer ${await headed({ alg: 'HS512', typ })}`)).toBeUndefined();
  expect(verify(`Bearer ${await headed({ alg: 'HS256', typ, b64: true, crit: ['b64'] })}`)).toBeUndefined();
});
