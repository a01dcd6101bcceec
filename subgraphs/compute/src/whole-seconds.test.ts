import { expect, test } from '@jest/globals';
import { wholeSeconds } from './whole-seconds.ts';

test.each<readonly [string, bigint | null]>([
  ['0', 0n],
  ['8', 28_800n],
  ['8.00', 28_800n],
  ['0.0025', 9n],
  ['-0.5', -1800n],
  ['0.01', 36n],
  ['0.001', null],
  ['0.0166666667', null],
  ['123456789012345678901234567890', 444_444_440_444_444_444_044_444_444_404_000n],
])('%s hours are exactly that many seconds, or none', (hours, seconds) => {
  expect(wholeSeconds(hours)).toBe(seconds);
});
