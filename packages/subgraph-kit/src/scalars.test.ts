import { expect, test } from '@jest/globals';
import { scalars } from './scalars.ts';

const refused = (name: string, value: unknown) => {
  try {
    scalars[name]!.parseValue(value);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['Decimal', '1250.00'],
  ['Decimal', '-0.5'],
  ['BigInt', '123456789012345678901'],
  ['Date', '2024-02-29'],
  ['RegionCode', '310104'],
  ['CreditCode', '91350100M000100Y43'],
])('%s takes %s as it is', (name, value) => {
  expect(scalars[name]!.parseValue(value)).toBe(value);
});

test.each([
  ['Decimal', '1e5'],
  ['Decimal', 1250],
  ['Decimal', '１２'],
  ['BigInt', '1.0'],
  ['Date', '2025-02-29'],
  ['Date', '2025-2-1'],
  ['Date', '0000-01-01'],
  ['DateTime', '2025-01-01'],
  ['DateTime', '0001-01-01T00:00:00+14:00'],
  ['DateTime', '9999-12-31T23:59:59-14:00'],
  ['DateTime', '2025-01-01T25:00:00Z'],
  ['RegionCode', '31'],
  ['RegionCode', '010000'],
  ['CreditCode', 'nonsense'],
  ['CreditCode', '91350100M000100Y4I'],
])('%s refuses %p in one line that says what to give', (name, value) => {
  const line = refused(name, value);

  expect(line).toContain(`${JSON.stringify(value)} is no ${name}: give `);
  expect(line).not.toContain('\n');
});

test('an instant with an offset is kept in UTC', () => {
  expect(scalars['DateTime']!.parseValue('2026-11-24T08:00:00+08:00')).toBe('2026-11-24T00:00:00.000Z');
});
