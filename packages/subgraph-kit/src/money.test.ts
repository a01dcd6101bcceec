import { expect, test } from '@jest/globals';
import { formatFen } from './money.ts';

test.each([
  [0n, '0.00'],
  [5n, '0.05'],
  [12_345n, '123.45'],
  [-12_345n, '-123.45'],
  [9_007_199_254_740_993_01n, '9007199254740993.01'],
])('%p fen is %s yuan', (fen, yuan) => {
  expect(formatFen(fen)).toBe(yuan);
});
