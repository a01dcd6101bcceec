import { expect, test } from '@jest/globals';
import { addDays, addMonths, dayInChina, daysBetween } from '../days.ts';
import { splitAmongFunders } from '../index.ts';
import { formatFen, formatRate, roundQuotient } from './fen.ts';

test('amounts read as money does', () => {
  expect([0n, 5n, 123n, 100_000n, 123_456_789n, 9_007_199_254_740_993n, -1n].map(formatFen)).toEqual([
    'CN¥0.00',
    'CN¥0.05',
    'CN¥1.23',
    'CN¥1,000.00',
    'CN¥1,234,567.89',
    'CN¥90,071,992,547,409.93',
    '−CN¥0.01',
  ]);
  expect([3000, 1, 1250].map(formatRate)).toEqual(['30 %', '0.01 %', '12.5 %']);
});

test('quotients are cut off or rounded half up, to whole units', () => {
  const unit = 100n;

  expect([49n, 50n, 149n, 150n].map((fen) => roundQuotient(fen, 1n, { mode: 'HALF_UP', unit }))).toEqual([
    0n,
    100n,
    100n,
    200n,
  ]);
  expect([99n, 100n, 199n].map((fen) => roundQuotient(fen, 1n, { mode: 'DOWN', unit }))).toEqual([0n, 100n, 100n]);
});

test.each([
  [1n, [5_000, 5_000], [1n, 0n]],
  [100n, [3_334, 3_333, 3_333], [34n, 33n, 33n]],
  [101n, [3_333, 3_333, 3_334], [34n, 33n, 34n]],
  [10n, [1, 9_999], [0n, 10n]],
  [0n, [5_000, 5_000], [0n, 0n]],
])('%s fen among %j are shared as the ledger shares them', (amount, shares, parts) => {
  const funders = shares.map((shareBasisPoints, i) => ({ name: `${i}`, shareBasisPoints }));

  expect(splitAmongFunders(amount, funders).map((part) => part.amount)).toEqual(parts);
});

test('days are counted by the calendar, leap days too, and an instant’s day is China’s', () => {
  expect(daysBetween('2025-01-01', '2026-12-31')).toBe(729);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect([
    addMonths('2026-01-31', 1),
    addMonths('2026-12-15', 1),
    addMonths('2026-03-31', -1),
    addMonths('2026-01-01', -12),
  ]).toEqual(['2026-02-28', '2027-01-15', '2026-02-28', '2025-01-01']);
  expect(dayInChina(new Date('2026-06-01T15:59:59Z'))).toBe('2026-06-01');
  expect(dayInChina(new Date('2026-06-01T16:00:00Z'))).toBe('2026-06-02');
});
