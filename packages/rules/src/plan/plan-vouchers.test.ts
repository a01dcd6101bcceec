import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noStackingConditions, planVouchers, type PlannableVoucher, type StackingTerms } from '../index.ts';
import { fen } from '../testing/arbitrary-request.ts';
import { aGrant, aRequest, type RequestChanges } from '../testing/build-request.ts';

const price = 1_000_000_00n;

/** A voucher of a program of its own, of which 30 % of CN¥1,000,000 may be paid. */
function aVoucher(id: string, changes: Partial<PlannableVoucher> = {}, asked: RequestChanges = {}): PlannableVoucher {
  const program = { code: `program-${id}`, ...asked.program };
  return {
    id,
    available: 500_000_00n,
    expiresAt: new Date('2026-12-31T16:00:00Z'),
    frozen: false,
    request: aRequest({ moment: 'PURCHASE', ...asked, program }),
    ...changes,
  };
}

const amounts = (vouchers: readonly PlannableVoucher[]) =>
  planVouchers(price, vouchers).lines.map(({ voucherId, amount }) => [voucherId, amount]);

describe('vouchers are used', () => {
  const early = { expiresAt: new Date('2026-09-01T00:00:00Z') };

  test('the one that expires first first, then the smallest, then by id, in whatever order they come', () => {
    const vouchers = [
      aVoucher('e', { expiresAt: null, available: 1_00n }),
      aVoucher('d', { available: 30_00n }),
      aVoucher('c', { available: 20_00n }),
      aVoucher('b', { available: 20_00n }),
      aVoucher('a', { ...early, available: 90_00n }),
    ];

    expect(amounts(vouchers).map(([id]) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(planVouchers(price, [...vouchers].reverse())).toEqual(planVouchers(price, vouchers));
  });

  test('each as its own rule and its balance let it, up to the ceiling over all programs', () => {
    const { lines, covered, buyerPays } = planVouchers(price, [
      aVoucher('a', { ...early, available: 100_000_00n }),
      aVoucher('b'),
      aVoucher('c'),
      aVoucher('d'),
    ]);

    expect(lines.map(({ amount }) => amount)).toEqual([100_000_00n, 300_000_00n, 300_000_00n, 100_000_00n]);
    expect([covered, buyerPays]).toEqual([800_000_00n, 200_000_00n]);
  });

  test('each line says its place and what its amount comes from', () => {
    const [a, b, c] = planVouchers(price, [
      aVoucher('a', { ...early, available: 100_000_00n }),
      aVoucher('b'),
      aVoucher(
        'c',
        {},
        { terms: { caps: [{ scope: 'COMPANY_YEAR', amount: 50_000_00n, appliesWhen: null, conditions: null }] } },
      ),
    ]).lines;

    expect(a?.reason).toMatch(/^Valid until 2026-09-01; uses up its balance.*CN¥300,000\.00/);
    expect(b?.reason).toBe('Valid until 2026-12-31; pays 30 % of CN¥1,000,000.00.');
    expect(c?.reason).toContain('The cap per company and year is CN¥50,000.00');
  });
});

describe('a voucher is passed over, with the reason, when it', () => {
  const skipped = (voucher: PlannableVoucher) => planVouchers(price, [voucher]).skipped;

  test.each<[what: string, voucher: PlannableVoucher, reason: RegExp]>([
    ['is frozen', aVoucher('a', { frozen: true }), /frozen/],
    ['has expired', aVoucher('a', { expiresAt: new Date('2026-06-01T04:00:00Z') }), /expired/],
    ['is empty', aVoucher('a', { available: 0n }), /Nothing is left/],
    ['does not pay for this', aVoucher('a', {}, { purchase: { kind: 'DATA' } }), /^VOUCHER_KIND: /],
    [
      'would pay a related seller',
      aVoucher('a', {}, { relation: { CONTRACT: { related: true, path: [] } } }),
      /^RELATED_PARTY: /,
    ],
    [
      'has less than a unit',
      aVoucher('a', { available: 99n }, { terms: { rounding: { mode: 'DOWN', unit: 100n } } }),
      /CN¥1\.00/,
    ],
  ])('%s', (_what, voucher, reason) => {
    expect(skipped(voucher)).toEqual([{ voucherId: 'a', reason: expect.stringMatching(reason) }]);
  });
});

test('two vouchers of one program pay its rate together, once, under one cap', () => {
  const program = { code: 'one-program' };
  const caps = [{ scope: 'COMPANY_YEAR', amount: 320_000_00n, appliesWhen: null, conditions: null }] as const;
  const history = { grants: [aGrant({ programCode: 'one-program', amount: 30_000_00n })] };
  const asked = { program, history, terms: { caps } };

  expect(amounts([aVoucher('a', { available: 200_000_00n }, asked), aVoucher('b', {}, asked)])).toEqual([
    ['a', 200_000_00n],
    ['b', 90_000_00n],
  ]);
});

test('a voucher that forbids company keeps out those after it, and is kept out by those before', () => {
  const forbids: StackingTerms = {
    withProgramCode: null,
    mode: 'FORBIDDEN',
    addsBasisPoints: null,
    ceilingBasisPoints: null,
    appliesWhen: 'The other is the city’s.',
    conditions: { ...noStackingConditions, sameCity: true },
  };
  const first = { expiresAt: new Date('2026-09-01T00:00:00Z') };
  const loner = (changes: Partial<PlannableVoucher>) => aVoucher('loner', changes, { terms: { stacking: [forbids] } });

  expect(amounts([loner(first), aVoucher('b')])).toEqual([['loner', 300_000_00n]]);
  expect(amounts([loner({}), aVoucher('b', first)])).toEqual([['b', 300_000_00n]]);
});

test('no plan pays more than a balance, the ceiling or the price, whatever the vouchers', () => {
  const voucher = fc.record({
    available: fen(900_000_00n),
    rate: fc.integer({ min: 1, max: 10_000 }),
    ceiling: fc.option(fc.integer({ min: 1, max: 10_000 })),
    expires: fc.integer({ min: 0, max: 3 }),
    program: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(voucher, { maxLength: 6 }), (all) => {
      const vouchers = all.map((each, i) =>
        aVoucher(
          `${i}`,
          { available: each.available, expiresAt: new Date(Date.UTC(2026, 8 + each.expires)) },
          {
            program: { code: `program-${each.program}` },
            terms: {
              aidCeilingBasisPoints: each.ceiling,
              rateTiers: [{ rateBasisPoints: each.rate, atMost: true, appliesWhen: null, conditions: null }],
            },
          },
        ),
      );
      const { lines, skipped, covered, buyerPays } = planVouchers(price, vouchers);

      expect(lines.reduce((total, { amount }) => total + amount, 0n)).toBe(covered);
      expect(covered + buyerPays).toBe(price);
      expect(lines.length + skipped.length).toBe(vouchers.length);
      for (const { voucherId, amount } of lines) {
        const { available, request } = vouchers[Number(voucherId)]!;
        expect(amount > 0n && amount <= available).toBe(true);
        expect(covered * 10_000n <= price * BigInt(request.rule.terms.aidCeilingBasisPoints ?? 8000)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
