import { expect, test } from '@jest/globals';
import { parseCreditCode } from '@voucher-graph/subgraph-kit';
import { creditCodeOf, organizationCodeCheck } from './credit-code-of.ts';

test.each([
  // Weights 3, 7, 9, 10, 5, 8, 4, 2, computed by hand.
  ['00000000', '0'],
  ['00000001', '9'],
  ['10000000', '8'],
  ['00000100', '3'],
  ['00000006', 'X'],
])('organization code %s has check character %s', (organization, check) => {
  expect(organizationCodeCheck(organization)).toBe(check);
});

test('codes are valid and of one index only, up to millions', () => {
  const indices = [...Array.from({ length: 5000 }, (_, i) => i), 1_999_999, 2_000_000, 27_512_614_110];
  const codes = indices.map((index) => creditCodeOf(index, 'ENTERPRISE', '310115'));

  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(parseCreditCode(code)?.verdict).toBe('VALID');
});

test.each([
  ['ENTERPRISE', '91'],
  ['SOLE_TRADER', '92'],
  ['UNIVERSITY', '12'],
] as const)('a code of a %s begins with %s', (kind, register) => {
  expect(creditCodeOf(7, kind, '440305')).toMatch(new RegExp(`^${register}440305Y`));
});
