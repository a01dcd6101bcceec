import { expect, test } from '@jest/globals';
import { parseAnswer } from './parse-answer.ts';

const json = 'application/json; charset=utf-8';
const reply = (text: string, contentType = json, status = 200) => ({ status, contentType, text });

test.each([json, 'application/json', 'application/graphql-response+json', 'Application/JSON;charset=utf-8'])(
  'a GraphQL answer as %s is read, whatever its status',
  (contentType) => {
    expect(parseAnswer(reply('{"data":{"a":1}}', contentType))).toEqual({ data: { a: 1 } });
    expect(parseAnswer(reply('{"errors":[]}', contentType, 400))).toEqual({ errors: [] });
  },
);

test.each<[string, string, ReturnType<typeof reply>]>([
  ['HTML', 'invalid', reply('<html>CANARY</html>')],
  ['HTML that says so', 'invalid', reply('<html>CANARY</html>', 'text/html')],
  ['JSON that is said to be text', 'invalid', reply('{"data":{}}', 'text/plain')],
  ['half a JSON', 'invalid', reply('{"data":{"CANARY":')],
  ['nothing', 'invalid', reply('')],
  ['a list', 'invalid', reply('[{"data":{}}]')],
  ['null', 'invalid', reply('null')],
  ['another object', 'invalid', reply('{"CANARY":1}')],
  ['an inherited answer', 'invalid', reply('{"__proto__":{"data":{}}}')],
  ['a redirect', 'failed', reply('', 'text/html', 302)],
  ['an error page', 'failed', reply('<pre>at CANARY (/srv/app.js)</pre>', 'text/html', 500)],
  ['a refusal to take our signature', 'refused', reply('{"errors":[{"message":"CANARY"}]}', json, 401)],
])('%s is no answer, and is not quoted', (_what, kind, given) => {
  expect(() => parseAnswer(given)).toThrow(expect.objectContaining({ kind }));
  expect(() => parseAnswer(given)).not.toThrow(/CANARY/);
});

test('JSON that nests 100,000 deep is refused before it is parsed', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = `{"data":{"a":${open.repeat(100_000)}1${close.repeat(100_000)}}}`;

    expect(() => parseAnswer(reply(deep))).toThrow(expect.objectContaining({ kind: 'invalid' }));
  }
});

test('brackets in texts are no nesting', () => {
  const text = `\\"${'[{'.repeat(1000)}\\\\`;

  expect(parseAnswer(reply(`{"data":{"a":"${text}"},"errors":[]}`))).toEqual({
    data: { a: JSON.parse(`"${text}"`) },
    errors: [],
  });
});

test('a text that does not end is no JSON', () => {
  expect(() => parseAnswer(reply('{"data":"\\"'))).toThrow(expect.objectContaining({ kind: 'invalid' }));
});
