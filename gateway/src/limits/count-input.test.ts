import { expect, test } from '@jest/globals';
import { countInput } from './count-input.ts';

test.each([
  ['nothing', {}, 0],
  ['leaves', { a: 1, b: null, c: 'x' }, 3],
  ['lists and objects, and what they hold', { a: [1, 2], b: { c: {} } }, 5],
])('%s are counted', (_what, variables, count) => {
  expect(countInput(variables, 5)).toBe(count);
});

test('one value too many is refused, however they are nested', () => {
  expect(countInput({ a: [1, 2, 3, 4] }, 5)).toBe(5);
  expect(countInput({ a: [1, 2, 3, 4, 5] }, 5)).toMatchObject({ code: 'INPUT_TOO_LARGE' });
  expect(countInput({ a: { b: [{ c: 1 }, { d: 2 }] } }, 5)).toMatchObject({ code: 'INPUT_TOO_LARGE' });
});

test('a depth that would overflow the stack is refused', () => {
  const nested = JSON.parse(`${'['.repeat(400_000)}${']'.repeat(400_000)}`) as unknown;

  expect(countInput({ nested }, 5000)).toMatchObject({
    code: 'INPUT_TOO_LARGE',
    message: expect.stringContaining('nested'),
  });
});
