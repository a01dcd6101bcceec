import { describe, expect, test } from '@jest/globals';
import { evaluate, type Cost, type PurchaseFacts, type RuleTerms } from '../index.ts';
import { aRequest } from '../testing/build-request.ts';
import { checkOf, outcomeOf } from '../testing/outcome-of.ts';

const compute = (amount: bigint): readonly Cost[] => [{ category: 'COMPUTE', amount }];
const costs: PurchaseFacts['costs'] = {
  CONTRACT: compute(400n),
  APPROVED_CONTRACT: compute(300n),
  SETTLED: compute(250n),
  ACTUALLY_PAID: compute(200n),
};

describe('the rate is applied', () => {
  test.each<[base: RuleTerms['subsidyBase'], amount: bigint]>([
    ['CONTRACT', 400n],
    ['APPROVED_CONTRACT', 300n],
    ['SETTLED', 250n],
    ['ACTUALLY_PAID', 200n],
    [null, 200n],
  ])('to %s, and where no source says to what, to the least that is known', (subsidyBase, amount) => {
    expect(evaluate(aRequest({ purchase: { costs }, terms: { subsidyBase } })).eligibleBase).toBe(amount);
  });

  test('to the least that is known until the amount that counts is known, but never so on a claim', () => {
    const purchase = { costs: { ...costs, SETTLED: null, ACTUALLY_PAID: null } };
    const terms = { subsidyBase: 'SETTLED' } as const;

    expect(evaluate(aRequest({ purchase, terms })).eligibleBase).toBe(300n);
    expect(checkOf(aRequest({ purchase, terms }), 'SUBSIDY_BASE').message).toContain('until it is known');
    expect(outcomeOf(aRequest({ purchase, terms, moment: 'CLAIM' }), 'SUBSIDY_BASE')).toBe('UNKNOWN');
    expect(evaluate(aRequest({ purchase, terms, moment: 'CLAIM' }))).toMatchObject({
      eligible: false,
      eligibleBase: 0n,
    });
  });

  test.each([0n, -1n])('never to %s fen', (amount) => {
    expect(evaluate(aRequest({ price: amount }))).toMatchObject({ eligible: false, subsidy: 0n, eligibleBase: 0n });
    expect(outcomeOf(aRequest({ price: amount }), 'SUBSIDY_BASE')).toBe('FAILED');
  });

  test('to costs of which one is nothing, as to the rest of them', () => {
    const CONTRACT: readonly Cost[] = [...compute(500n), { category: 'STORAGE', amount: 0n }];

    expect(
      evaluate(aRequest({ purchase: { costs: { ...costs, CONTRACT } }, terms: { subsidyBase: 'CONTRACT' } }))
        .eligibleBase,
    ).toBe(500n);
  });

  test('never to costs of which one is negative, whatever they sum to', () => {
    const mixed: readonly Cost[] = [...compute(500n), { category: 'STORAGE', amount: -100n }];

    expect(
      evaluate(aRequest({ purchase: { costs: { ...costs, CONTRACT: mixed } }, terms: { subsidyBase: 'CONTRACT' } }))
        .eligible,
    ).toBe(false);
  });
});

describe('costs that do not count', () => {
  const mixed: readonly Cost[] = [
    { category: 'COMPUTE', amount: 700_00n },
    { category: 'STORAGE', amount: 200_00n },
    { category: 'NETWORK', amount: 50_00n },
    { category: 'STORAGE', amount: 50_00n },
  ];
  const judged = (terms: Partial<RuleTerms>) =>
    evaluate(
      aRequest({ purchase: { costs: { ...costs, CONTRACT: mixed } }, terms: { subsidyBase: 'CONTRACT', ...terms } }),
    );

  test('are reported by kind, and what counts and what does not is all there is', () => {
    const { eligibleBase, excluded } = judged({ eligibleCosts: ['COMPUTE'] });

    expect(eligibleBase).toBe(700_00n);
    expect(excluded).toEqual([
      { category: 'STORAGE', amount: 250_00n },
      { category: 'NETWORK', amount: 50_00n },
    ]);
  });

  test('are those excluded, where nothing else is said', () => {
    expect(judged({ excludedCosts: ['STORAGE'] })).toMatchObject({ eligibleBase: 750_00n, eligible: true });
    expect(judged({})).toMatchObject({ eligibleBase: 1000_00n, excluded: [] });
  });

  test('are never all there is', () => {
    const { eligible, eligibleBase, checks } = judged({ eligibleCosts: ['DATA'] });

    expect([eligible, eligibleBase]).toEqual([false, 0n]);
    expect(checks.find(({ rule }) => rule === 'COST_CATEGORIES')?.outcome).toBe('FAILED');
  });
});

describe('service that lies partly in the window', () => {
  const window = { serviceFrom: '2026-01-01', serviceTo: '2026-12-31', subsidyBase: 'CONTRACT' } as const;
  const base = (terms: Partial<RuleTerms>, serviceFrom: string, serviceTo: string) =>
    evaluate(aRequest({ price: 3_650_000n, terms: { ...window, ...terms }, purchase: { serviceFrom, serviceTo } }))
      .eligibleBase;

  test('is shared out by days, both of them counted where no source says how', () => {
    expect(base({}, '2026-07-01', '2027-06-30')).toBe(1_840_000n);
    expect(base({ dayCount: 'BOTH_DAYS' }, '2026-07-01', '2027-06-30')).toBe(1_840_000n);
    expect(base({ dayCount: 'END_MINUS_START' }, '2026-07-01', '2027-06-30')).toBe((3_650_000n * 183n) / 364n);
  });

  test('counts whole where it lies in it whole, also where only one end of the window is known', () => {
    expect(base({ dayCount: 'END_MINUS_START' }, '2026-03-01', '2026-03-01')).toBe(3_650_000n);
    expect(base({ serviceTo: null }, '2026-07-01', '2027-06-30')).toBe(3_650_000n);
  });

  test('is not shared out where only what was paid within the window is given', () => {
    const paid = {
      costs: { ...costs, ACTUALLY_PAID: compute(1_000n) },
      serviceFrom: '2026-07-01',
      serviceTo: '2027-06-30',
    };

    expect(
      evaluate(aRequest({ terms: { ...window, subsidyBase: 'ACTUALLY_PAID' }, purchase: paid })).eligibleBase,
    ).toBe(1_000n);
  });

  test('does not count where it lies outside, not even a service of one day', () => {
    expect(base({ dayCount: 'END_MINUS_START' }, '2027-06-30', '2027-06-30')).toBe(0n);
    expect(base({}, '2025-06-30', '2025-12-31')).toBe(0n);
  });

  test('does not count where it touches the window by a day that is not counted', () => {
    const request = aRequest({
      terms: { ...window, dayCount: 'END_MINUS_START' },
      purchase: { serviceFrom: '2026-12-31', serviceTo: '2027-06-30' },
    });

    expect(outcomeOf(request, 'DAY_COUNT')).toBe('FAILED');
    expect(evaluate(request).eligible).toBe(false);
  });
});
