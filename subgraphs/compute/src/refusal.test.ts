import { isReason } from '@voucher-graph/subgraph-kit';
import { expect, test } from '@jest/globals';

test('a reason says something', () => {
  expect(['', ' ', '\u200b', '\u3000\u00a0', '\n', 'x'.repeat(1001)].filter(isReason)).toEqual([]);
  expect(['x', '同意', 'First line.\nSecond.'].filter(isReason)).toHaveLength(3);
});
