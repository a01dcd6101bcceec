import { expect, test } from '@jest/globals';
import { readNumber, readText } from './read-text.ts';

test.each([
  ' HT-2026-7',
  'HT-2026-7\u200b',
  'ht-2026-7',
  'ＨＴ－２０２６－７',
  'HT–2026—7',
  'HT- 2026 -\u00a07',
  '\u202eHT-2026-7',
])('%j is another spelling of the same contract', (text) => {
  expect(readNumber('contract', text)).toBe('HT-2026-7');
});

test('numbers that differ stay different', () => {
  const numbers = ['HT-1', 'HT-11', 'HT1', '沪算合-1', '沪算合-2', 'H/1', 'H.1'];

  expect(new Set(numbers.map((text) => readNumber('contract', text))).size).toBe(numbers.length);
});

test('a text is kept as it was typed', () => {
  expect(readText('channel', '数据交易平台 （Beta）')).toBe('数据交易平台 （Beta）');
  expect(readText('channel', '\u{1f4b0}'.repeat(200))).toHaveLength(400);
});

test.each(['', '  ', '\u200b', 'a\u0000', 'a\nb', 'a\ud800', 'x'.repeat(201)])('%j is no text', (text) => {
  const refused = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

  expect(() => readText('contract', text)).toThrow(refused);
  expect(() => readNumber('contract', text)).toThrow(refused);
});

test('what grows beyond its size when it is spelled out is refused', () => {
  expect(() => readNumber('contract', 'ﷺ'.repeat(100))).toThrow('contract is no text of 1 to 200 characters');
});
