import { expect, test } from '@jest/globals';
import { redactFields } from './redact-fields.ts';

test.each([
  'authorization',
  'Authorization',
  'proxyAuthorization',
  'cookie',
  'setCookie',
  'token',
  'accessToken',
  'password',
  'clientSecret',
  'credentials',
  'apiKey',
  'api_key',
  'variables',
  'representations',
  'headers',
  'body',
  'query',
  'sql',
  'values',
  'databaseUrl',
  'env',
])('the value of %s is never written', (name) => {
  expect(redactFields({ [name]: 'CANARY', plain: 1 })).toEqual({ [name]: '[redacted]', plain: 1 });
});

test.each([
  ['a database URL', 'connecting to postgres://postgres:CANARY@10.0.0.5:5432/postgres failed'],
  ['a URL with a key', 'asked https://partner.example/graphql?key=CANARY'],
  ['a bearer token', 'sent Bearer CANARY.abc-def'],
  ['a JSON Web Token', 'took eyJhbGciOiJIUzI1NiJ9CANARY.eyJzdWIiOiJDQU5BUlkifQ.CANARY'],
  ['a password', 'login with password=CANARY refused'],
  ['a long key', `key ${'CANARY'.repeat(10)}`],
])('%s in a text is taken out', (_what, text) => {
  const { reason } = redactFields({ reason: text });

  expect(reason).not.toMatch(/CANARY/);
  expect(reason).toMatch(/\[(url|redacted)\]/);
});

test('objects are never written out, however they are wrapped', () => {
  const person = { name: 'CANARY' };

  expect(
    redactFields({
      person,
      list: [person, [person]],
      map: new Map([['k', 'CANARY']]),
      call: () => 'CANARY',
      made: person,
    }),
  ).toEqual({ person: '[object]', list: ['[object]', '[list]'], map: '[object]', call: '[object]', made: '[object]' });
});

test('what an operator needs stays: numbers, switches, short texts, instants, ids', () => {
  const incident = '0190c2f4-9a1e-7abc-8def-0123456789ab';
  const fields = { incident, subgraph: 'programs', code: '42P01', open: true, tries: 3, path: ['company', 'name', 0] };

  expect(redactFields({ ...fields, at: new Date(0), fen: 12n, none: null })).toEqual({
    ...fields,
    at: '1970-01-01T00:00:00.000Z',
    fen: '12',
    none: null,
  });
});

test('long texts and long lists are cut', () => {
  const { text, list } = redactFields({ text: 'word '.repeat(1000), list: Array.from({ length: 1000 }, (_, i) => i) });

  expect((text as string).length).toBeLessThan(310);
  expect(list).toHaveLength(20);
});
