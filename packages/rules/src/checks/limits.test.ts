import { describe, expect, test } from '@jest/globals';
import { evaluate, type Grant, type RuleTerms } from '../index.ts';
import { aGrant, aRequest } from '../testing/build-request.ts';
import { checkOf, outcomeOf } from '../testing/outcome-of.ts';

describe('the fund', () => {
  const fund = { fiscalYear: 2025, available: 100_000_00n, funders: [{ name: 'the city', shareBasisPoints: 10_000 }] };

  test('gives no more than it has, and nothing when it has nothing', () => {
    expect(evaluate(aRequest({ program: { fund } })).subsidy).toBe(100_000_00n);
    expect(outcomeOf(aRequest({ program: { fund: { ...fund, available: 0n } } }), 'FUND_BUDGET')).toBe('FAILED');
  });

  test('of an earlier year gives nothing where its money is not carried over', () => {
    const judged = (carriesOver: boolean | null, fiscalYear: number) =>
      outcomeOf(aRequest({ terms: { carriesOver }, program: { fund: { ...fund, fiscalYear } } }), 'FUND_BUDGET');

    expect([judged(false, 2025), judged(false, 2026), judged(true, 2025), judged(null, 2025)]).toEqual([
      'FAILED',
      'PASSED',
      'PASSED',
      'PASSED',
    ]);
  });

  test('is not asked again once the voucher is issued, except where none is', () => {
    const program = { fund: { ...fund, available: 0n } };

    expect(evaluate(aRequest({ program, moment: 'PURCHASE' })).eligible).toBe(true);
    expect(evaluate(aRequest({ program, moment: 'CLAIM' })).eligible).toBe(true);
    expect(evaluate(aRequest({ program, moment: 'CLAIM', terms: { issueMode: 'NONE' } })).eligible).toBe(false);
  });

  test('whose size nobody knows limits nothing here', () => {
    expect(outcomeOf(aRequest({ program: { fund: { ...fund, available: null } } }), 'FUND_BUDGET')).toBe('NOT_STATED');
    expect(outcomeOf(aRequest({ program: { fund: null } }), 'FUND_BUDGET')).toBe('NOT_STATED');
  });

  test('whose shares are not the whole pays nothing', () => {
    const funders = [{ name: 'the city', shareBasisPoints: 9_999 }];

    expect(evaluate(aRequest({ program: { fund: { ...fund, funders } } })).eligible).toBe(false);
  });
});

describe('the least', () => {
  test('that must be spent in the year counts this purchase with the others', () => {
    const judged = (yearSpend: bigint) =>
      outcomeOf(
        aRequest({ price: 40_000_00n, terms: { minimumSpend: 100_000_00n }, history: { yearSpend } }),
        'MINIMUM_SPEND',
      );

    expect([judged(60_000_00n), judged(59_999_99n)]).toEqual(['PASSED', 'FAILED']);
  });

  test('for which a voucher is issued is asked when it is issued, not when it is used', () => {
    const terms = { minimumSubsidy: 5_000_00n };

    expect(evaluate(aRequest({ price: 16_666_67n, terms })).subsidy).toBe(5_000_00n);
    expect(evaluate(aRequest({ price: 16_666_66n, terms })).eligible).toBe(false);
    expect(evaluate(aRequest({ price: 10_000_00n, terms, moment: 'PURCHASE' })).subsidy).toBe(3_000_00n);
  });
});

describe('rounding', () => {
  const subsidy = (price: bigint, rounding: RuleTerms['rounding'], grants: readonly Grant[] = []) =>
    evaluate(aRequest({ price, terms: { rounding }, history: { grants } })).subsidy;

  test('cuts off to the fen where no source says otherwise', () => {
    expect(subsidy(9n, null)).toBe(2n);
  });

  test('cuts off or rounds to the unit that the rule names', () => {
    expect(subsidy(1_250_00n, { mode: 'DOWN', unit: 100n })).toBe(375_00n);
    expect(subsidy(1_255_00n, { mode: 'DOWN', unit: 100n })).toBe(376_00n);
    expect(subsidy(1_255_00n, { mode: 'HALF_UP', unit: 100n })).toBe(377_00n);
  });

  test('rounds nothing up for a part of what was split', () => {
    const part = aGrant({ sellerId: 'seller', signedOn: '2026-05-20' });

    expect(subsidy(1_255_00n, { mode: 'HALF_UP', unit: 100n }, [part])).toBe(376_00n);
  });

  test('refuses what comes to less than a unit', () => {
    expect(outcomeOf(aRequest({ price: 3n }), 'ROUNDING')).toBe('FAILED');
    expect(evaluate(aRequest({ price: 3n }))).toMatchObject({ eligible: false, subsidy: 0n });
  });
});

describe('what was split', () => {
  test('is an installation that was claimed in part', () => {
    const purchase = { installation: 'hall 3' };
    const grants = [aGrant({ installation: 'hall 3', companyId: 'a stranger' })];

    expect(
      outcomeOf(
        aRequest({ terms: { antiSplitting: ['INSTALLATIONS'] }, purchase, history: { grants } }),
        'ANTI_SPLITTING',
      ),
    ).toBe('FAILED');
    expect(outcomeOf(aRequest({ purchase, history: { grants } }), 'ANTI_SPLITTING')).toBe('NOT_APPLICABLE');
  });

  test('is added up where contracts with one seller were signed about the same time, and no source is given for it', () => {
    const grants = [aGrant({ sellerId: 'seller', signedOn: '2026-02-19' })];

    expect(checkOf(aRequest({ history: { grants } }), 'ANTI_SPLITTING')).toMatchObject({
      outcome: 'PASSED',
      sources: [],
    });
    expect(
      outcomeOf(
        aRequest({ history: { grants: [aGrant({ sellerId: 'seller', signedOn: '2026-02-18' })] } }),
        'ANTI_SPLITTING',
      ),
    ).toBe('NOT_APPLICABLE');
  });
});

test('a limit of which one unit is left still lets that unit be paid, and none of less', () => {
  const rounding = { mode: 'DOWN', unit: 100n } as const;
  const subsidy = (left: bigint) =>
    evaluate(
      aRequest({
        terms: {
          rounding,
          caps: [{ scope: 'COMPANY_YEAR', amount: 30_000_00n + left, appliesWhen: null, conditions: null }],
        },
        history: { grants: [aGrant()] },
      }),
    );

  expect(subsidy(100n)).toMatchObject({ eligible: true, subsidy: 100n });
  expect(subsidy(99n)).toMatchObject({ eligible: false, subsidy: 0n });
});

test('a contract signed on the first day counts', () => {
  expect(outcomeOf(aRequest({ terms: { contractSignedFrom: '2026-05-20' } }), 'CONTRACT_DATE')).toBe('PASSED');
  expect(outcomeOf(aRequest({ terms: { contractSignedFrom: '2026-05-21' } }), 'CONTRACT_DATE')).toBe('FAILED');
});

test('a program pays its rate of a purchase once, by however many vouchers', () => {
  const first = aGrant({ purchaseId: 'purchase', amount: 200_000_00n });

  expect(evaluate(aRequest({ history: { grants: [first] } })).subsidy).toBe(100_000_00n);
  expect(evaluate(aRequest({ history: { grants: [{ ...first, amount: 299_999_99n }] } })).subsidy).toBe(1n);
  expect(outcomeOf(aRequest({ history: { grants: [{ ...first, amount: 300_000_00n }] } }), 'RATE')).toBe('FAILED');
});
