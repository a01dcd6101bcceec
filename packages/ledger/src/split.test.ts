import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { createLedger } from './testing/ledger-under-test.ts';
import type { LedgerUnderTest } from './testing/ledger-under-test.ts';

let ledger: LedgerUnderTest;
beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
});
afterAll(() => ledger.drop());

test.each([
  { amount: 1n, by: [5_000, 5_000], parts: [1n, 0n] },
  { amount: 100n, by: [3_334, 3_333, 3_333], parts: [34n, 33n, 33n] },
  { amount: 101n, by: [3_333, 3_333, 3_334], parts: [34n, 33n, 34n] },
  { amount: 10n, by: [1, 9_999], parts: [0n, 10n] },
  { amount: 7n, by: [10_000], parts: [7n] },
])('$amount fen by $by basis points is $parts', async ({ amount, by, parts }) => {
  expect(await split(amount, by)).toEqual(parts);
});

test('parts always sum to the whole, and none is a fen from its exact share, up to 2^62', async () => {
  const weights = [[10_000], [6_667, 3_333], [2_500, 2_500, 2_500, 2_500], [1, 2, 9_997], Array<number>(100).fill(100)];
  const amounts = [1n, 2n, 3n, 99n, 10_000n, 10_001n, 123_456_789_012_345n, 2n ** 62n - 1n, 2n ** 62n];

  for (const by of weights) {
    for (const amount of amounts) {
      const parts = await split(amount, by);

      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
      parts.forEach((part, index) => {
        const tenThousandths = part * 10_000n - amount * BigInt(by[index] ?? 0);
        expect(tenThousandths > -10_000n && tenThousandths < 10_000n).toBe(true);
      });
    }
  }
});

async function split(amount: bigint, by: readonly number[]): Promise<readonly bigint[]> {
  const { rows } = await ledger.admin.query<{ split: string[] }>('select ledger.split($1, $2)', [String(amount), by]);
  return (rows[0]?.split ?? []).map(BigInt);
}
