import { expect, test } from '@jest/globals';
import { isBodyTooLarge } from './scan-body.ts';

const padding = ' '.repeat(10_000);
const isTooLarge = (json: string, values: number, depth = 100) =>
  isBodyTooLarge(Buffer.from(padding + json), values, depth);

test.each([
  ['a leaf', '1', 1],
  ['a list', '[1,2,3]', 4],
  ['an object', '{"a":1,"b":{"c":null}}', 4],
  ['texts that look like more', '["[{,","\\",[,","\\\\"]', 4],
])('the values of %s are counted', (_what, json, count) => {
  expect(isTooLarge(json, count)).toBe(false);
  expect(isTooLarge(json, count - 1)).toBe(true);
});

test('a depth is counted by what is open, not by what was', () => {
  expect(isTooLarge('[[[]],[[]]]', 100, 3)).toBe(false);
  expect(isTooLarge('[[[[]]]]', 100, 3)).toBe(true);
});

test('what is cut off ends the count', () => {
  for (const json of ['"', '"\\', '["a', '[[[']) expect(isTooLarge(json, 100)).toBe(false);
});

test('a small body is not looked at', () => {
  expect(isBodyTooLarge(Buffer.from('[[[[1,2,3]]]]'), 1, 1)).toBe(false);
});
