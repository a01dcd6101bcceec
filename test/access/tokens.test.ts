import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { followIssuer, serveGraph, type ServedGraph } from '@voucher-graph/gateway';
import { createEmbeddedGraph } from '@voucher-graph/platform';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// A gateway that follows an issuer over HTTP, as in production: its tokens are taken, whatever looks like one is not.

const audience = 'voucher-graph';
let graph: TestGraph;
let served: ServedGraph;
let jwks: { readonly server: Server; url: string; keys: JWK[]; fetched: number; isDown: boolean };
let key: { readonly privateKey: CryptoKey; readonly publicJwk: JWK };
let rsaKey: typeof key;

beforeAll(async () => {
  graph = await createTestGraph();
  key = await aKey('first');
  jwks = await publishKeys();
  rsaKey = await aKey('rsa', 'RS256');
  jwks.keys = [key.publicJwk, rsaKey.publicJwk];
  const verifyToken = followIssuer({ issuer: issuer(), audience, jwksUrl: jwks.url });
  served = await serveGraph((await createEmbeddedGraph(graph.databases)).graph, { port: 0, verifyToken });
});

afterAll(async () => {
  await served.close();
  jwks.server.close();
  await graph.close();
});

test('a token of the issuer is taken, and says who asks', async () => {
  expect(await ask(await sign())).toEqual({
    status: 200,
    data: { companies: { edges: [{ node: { accounts: null } }] } },
  });
  expect(await ask(await sign({ scope: 'openid auditor profile' }))).toMatchObject({
    status: 200,
    data: { companies: { edges: [{ node: { accounts: expect.any(Array) } }] } },
  });
}, 60_000);

test('without a token, what is not public is refused, with what to do', async () => {
  expect(await ask(undefined)).toEqual({
    status: 401,
    errors: [
      {
        message:
          'Company.accounts is for company.member, city.officer, or auditor: send a bearer token, or leave it out.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  });
  expect(await ask(await sign({ scope: 'researcher' }))).toMatchObject({
    status: 403,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

test('forty forged tokens get one and the same answer', async () => {
  const forged = await forgeries();
  const answers = await Promise.all(forged.map(({ authorization }) => send(authorization)));

  expect(forged.length).toBeGreaterThanOrEqual(40);
  expect(forged.filter((_, i) => answers[i]?.status !== 401).map(({ name }) => name)).toEqual([]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]?.text).toBe(
    JSON.stringify({
      errors: [
        {
          message:
            'The access token is not valid here: get a new one from your issuer, or send none and see what is public.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    }),
  );
  expect(new Set(answers.map(({ challenge }) => challenge))).toEqual(new Set(['Bearer error="invalid_token"']));
});

test('tokens that are signed by RS256 are taken and refused as the others are', async () => {
  const stranger = await aKey('rsa', 'RS256');
  const withRsa = (changes: object = {}, privateKey = rsaKey.privateKey) =>
    sign({ ...changes }, { privateKey, kid: 'rsa', alg: 'RS256' });
  const good = await withRsa({ scope: 'auditor' });
  const [head, payload, signature] = good.split('.') as [string, string, string];
  const forged = [
    await withRsa({}, stranger.privateKey),
    await withRsa({ aud: 'another-graph' }),
    await withRsa({ exp: 1 }),
    `${head}.${Buffer.from(JSON.stringify({ scope: 'administrator' })).toString('base64url')}.${signature}`,
    `${head}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    `${head}.${payload}.${signature.slice(4)}`,
    `${head}.${payload}.`,
    await sign({}, { privateKey: rsaKey.privateKey, kid: 'first', alg: 'RS256' }),
    await sign({}, { kid: 'rsa' }),
  ];

  expect(await ask(good)).toMatchObject({
    status: 200,
    data: { companies: { edges: [{ node: { accounts: expect.any(Array) } }] } },
  });
  const answers = await Promise.all(forged.map((token) => send(`Bearer ${token}`)));
  expect(answers.map(({ status }) => status)).toEqual(forged.map(() => 401));
});

test('a new key of the issuer is fetched when a token names it, and an old one is forgotten', async () => {
  const { privateKey, publicJwk } = await aKey('second');
  const verifyToken = followIssuer({ issuer: issuer(), audience, jwksUrl: jwks.url, cooldownMs: 0 });
  const rotating = await serveGraph((await createEmbeddedGraph(graph.databases)).graph, { port: 0, verifyToken });
  const before = await send(`Bearer ${await sign()}`, rotating.url);
  jwks.keys = [publicJwk];

  const after = await send(`Bearer ${await sign({}, { privateKey, kid: 'second' })}`, rotating.url);
  const old = await send(`Bearer ${await sign()}`, rotating.url);
  await rotating.close();
  jwks.keys = [key.publicJwk, rsaKey.publicJwk];

  expect([before.status, after.status, old.status]).toEqual([200, 200, 401]);
});

test('an issuer that is away is said to be, and what is public is answered all the same', async () => {
  jwks.isDown = true;
  const verifyToken = followIssuer({ issuer: issuer(), audience, jwksUrl: jwks.url });
  const blind = await serveGraph((await createEmbeddedGraph(graph.databases)).graph, { port: 0, verifyToken });

  const withToken = await send(`Bearer ${await sign()}`, blind.url);
  const withoutToken = await send(undefined, blind.url, '{ companies(first: 1) { totalCount } }');
  jwks.isDown = false;
  const recovered = await send(`Bearer ${await sign()}`, blind.url);
  await blind.close();

  expect([withToken.status, withoutToken.status, recovered.status]).toEqual([503, 200, 200]);
  expect(JSON.parse(withToken.text)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
});

const issuer = () => 'https://id.example.gov.cn';

type Forgery = { readonly name: string; readonly authorization: string };

/** Tokens that are wrong in one way each, and otherwise right. */
async function forgeries(): Promise<readonly Forgery[]> {
  const good = await sign({ scope: 'auditor' });
  const [head, payload, signature] = good.split('.') as [string, string, string];
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
  const body = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const withHeader = (change: object) => `${encode({ ...header, ...change })}.${payload}.${signature}`;
  const withBody = (change: object) => `${head}.${encode({ ...body, ...change })}.${signature}`;
  const hmacWithPublicKey = (alg: string, text: string) => {
    const input = `${encode({ ...header, alg })}.${encode({ ...body, scope: 'administrator' })}`;
    return `${input}.${createHmac(alg.replace('HS', 'sha'), text).update(input).digest('base64url')}`;
  };
  const stranger = await aKey('first');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const now = Math.floor(Date.now() / 1000);
  const bearer: Readonly<Record<string, string>> = {
    'alg none': new UnsecuredJWT(body).encode(),
    'alg none, with the signature': withHeader({ alg: 'none' }),
    'alg None': withHeader({ alg: 'None' }),
    'alg of another family': withHeader({ alg: 'HS256' }),
    'alg that does not exist': withHeader({ alg: 'XX' }),
    'no alg': withHeader({ alg: undefined }),
    'HS256 with the public key as secret': hmacWithPublicKey('HS256', JSON.stringify(key.publicJwk)),
    'HS512 with the public x as secret': hmacWithPublicKey('HS512', String(key.publicJwk.x)),
    'a stranger’s key under our kid': await sign({}, { privateKey: stranger.privateKey }),
    'a stranger’s key in the header': await sign(
      {},
      { privateKey: stranger.privateKey, header: { jwk: stranger.publicJwk } },
    ),
    'a stranger’s keys by URL': await sign({}, { privateKey: stranger.privateKey, header: { jku: jwks.url } }),
    'an RSA key': await new SignJWT(body).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(rsa.privateKey),
    'a kid that climbs': await sign({}, { kid: '../../../../dev/null' }),
    'a kid of SQL': await sign({}, { kid: "' OR 1=1 --" }),
    'a kid that is unknown': await sign({}, { kid: 'third' }),
    'a critical header': withHeader({ crit: ['exp'] }),
    'a changed scope': withBody({ scope: 'administrator' }),
    'a changed subject': withBody({ sub: 'someone else' }),
    'a changed expiry': withBody({ exp: now + 10_000_000 }),
    'another issuer': await sign({ iss: 'https://id.example.com' }),
    'an issuer with a slash more': await sign({ iss: `${issuer()}/` }),
    'no issuer': await sign({ iss: undefined }),
    'another audience': await sign({ aud: 'another-graph' }),
    'no audience': await sign({ aud: undefined }),
    'an audience that only begins so': await sign({ aud: `${audience}-partner` }),
    expired: await sign({ exp: now - 60 }),
    'no expiry': await sign({ exp: undefined }),
    'an expiry that is text': await sign({ exp: 'tomorrow' }),
    'not yet': await sign({ nbf: now + 600 }),
    'issued in the future': await sign({ iat: now + 600 }),
    'issued too long ago': await sign({ iat: now - 86_400 * 30 }),
    'no time of issue': await sign({ iat: undefined }),
    'no subject': await sign({ sub: undefined }),
    'an empty subject': await sign({ sub: '' }),
    'scopes as a list': await sign({ scope: ['auditor'] }),
    'a company that is no id': await sign({ company_id: "x' OR '1'='1" }),
    'a company that is a list': await sign({ company_id: ['0190c2f4-9a1e-7abc-8def-0123456789ab'] }),
    'a city that is no code': await sign({ city_code: '%' }),
    'a huge token': await sign({ filler: 'x'.repeat(9000) }),
    'no signature': `${head}.${payload}.`,
    'a cut signature': `${head}.${payload}.${signature.slice(0, -4)}`,
    'two parts': `${head}.${payload}`,
    'five parts': `${good}.${head}.${payload}`,
    'no JSON': `${Buffer.from('{').toString('base64url')}.${payload}.${signature}`,
    'no base64': '***.***.***',
    'one word': 'admin',
  };
  return [
    ...Object.entries(bearer).map(([name, token]) => ({ name, authorization: `Bearer ${token}` })),
    { name: 'another scheme', authorization: `Basic ${good}` },
    { name: 'no scheme', authorization: good },
    { name: 'two tokens', authorization: `Bearer ${good} ${good}` },
    { name: 'an empty one', authorization: 'Bearer ' },
  ];
}

async function aKey(kid: string, alg = 'EdDSA') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** A token that is right but for what is changed; `undefined` leaves a claim out. */
function sign(
  changes: Readonly<Record<string, unknown>> = {},
  {
    privateKey = key.privateKey,
    kid = 'first',
    alg = 'EdDSA',
    header = {},
  }: {
    readonly privateKey?: CryptoKey;
    readonly kid?: string;
    readonly alg?: string;
    readonly header?: object;
  } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer(),
    aud: audience,
    sub: 'someone',
    iat: now,
    exp: now + 600,
    scope: 'company.member',
    company_id: '0190c2f4-9a1e-7abc-8def-0123456789ab',
    ...changes,
  };
  return new SignJWT(JSON.parse(JSON.stringify(claims)) as Record<string, unknown>)
    .setProtectedHeader({ ...header, alg, kid })
    .sign(privateKey);
}

/** An issuer's keys over real HTTP. */
async function publishKeys(): Promise<typeof jwks> {
  const server = createServer((_request, response) => {
    published.fetched++;
    response.statusCode = published.isDown ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(published.isDown ? '{}' : JSON.stringify({ keys: published.keys }));
  });
  const published: typeof jwks = { server, url: '', keys: [], fetched: 0, isDown: false };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  published.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  return published;
}

async function ask(token: string | undefined): Promise<unknown> {
  const { status, text } = await send(token === undefined ? undefined : `Bearer ${token}`);
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  return { status, ...(data !== undefined ? { data } : { errors }) };
}

async function send(
  authorization: string | undefined,
  url = served.url,
  query = '{ companies(first: 1) { edges { node { accounts { fiscalYear } } } } }',
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    text: await response.text(),
    challenge: response.headers.get('www-authenticate'),
  };
}
