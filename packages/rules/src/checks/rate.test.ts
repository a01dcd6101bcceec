import { describe, expect, test } from '@jest/globals';
import { evaluate, noConditions, noStackingConditions, type RateTier, type TierConditions } from '../index.ts';
import { aGrant, aRequest, type RequestChanges } from '../testing/build-request.ts';
import { checkOf } from '../testing/outcome-of.ts';

const tier = (rateBasisPoints: number, asked: Partial<TierConditions> | null = null): RateTier => ({
  rateBasisPoints,
  atMost: false,
  appliesWhen: asked && 'sometimes',
  conditions: asked && { ...noConditions, ...asked },
});
const ceiling = { aidCeilingBasisPoints: 10_000 };
const rateOf = (rateTiers: readonly RateTier[], change: RequestChanges = {}) =>
  evaluate(aRequest({ ...change, terms: { ...ceiling, rateTiers, ...change.terms } })).rateBasisPoints;

describe('a condition makes a rate apply, or not:', () => {
  test.each<[asked: Partial<TierConditions>, yes: RequestChanges, no: RequestChanges, unknown: RequestChanges]>([
    [{ applicantClasses: ['MAKER'] }, { applicant: { classes: ['MAKER'] } }, {}, { applicant: { classes: null } }],
    [{ sizes: ['MICRO'] }, { applicant: { size: 'MICRO' } }, {}, { applicant: { size: null } }],
    [{ startup: true }, { applicant: { startup: true } }, {}, { applicant: { startup: null } }],
    [{ keyEnterprise: true }, { applicant: { keyEnterprise: true } }, {}, { applicant: { keyEnterprise: null } }],
    [{ domesticChips: true }, { purchase: { domesticChips: true } }, {}, { purchase: { domesticChips: null } }],
    [{ filedModel: true }, { purchase: { filedModel: true } }, {}, { purchase: { filedModel: null } }],
    [{ flagshipProject: true }, { purchase: { flagshipProject: true } }, {}, { purchase: { flagshipProject: null } }],
    [{ withDistrict: true }, { purchase: { withDistrict: true } }, {}, { purchase: { withDistrict: null } }],
    [{ purposes: ['AGENT'] }, { purchase: { purpose: 'AGENT' } }, {}, { purchase: { purpose: null } }],
  ])('%j', (asked, yes, no, unknown) => {
    const tiers = [tier(5000, asked), tier(2000)];

    expect(rateOf(tiers, yes)).toBe(5000);
    expect(rateOf(tiers, no)).toBe(2000);
    expect(rateOf(tiers, unknown)).toBe(2000);
    expect(checkOf(aRequest({ ...unknown, terms: { rateTiers: tiers } }), 'RATE').message).toContain(
      'a higher rate may apply',
    );
    expect(checkOf(aRequest({ ...unknown, terms: { rateTiers: [tier(5000, asked)] } }), 'RATE').outcome).toBe(
      'UNKNOWN',
    );
    expect(checkOf(aRequest({ ...no, terms: { rateTiers: [tier(5000, asked)] } }), 'RATE').outcome).toBe('FAILED');
  });
});

test('a rate says its amount, whether it is an upper bound, and nothing of facts that nobody misses', () => {
  const { message, limit, remaining } = checkOf(aRequest(), 'RATE');

  expect([message, limit, remaining]).toEqual(['At most 30 %.', 300_000_00n, 300_000_00n]);
});

test('the first rate that applies wins, unless the terms take the higher of two tracks', () => {
  const tiers = [tier(2000, { startup: false }), tier(5000, { flagshipProject: true }), tier(1000)];
  const purchase = { flagshipProject: true };
  const takesHigher = {
    withProgramCode: null,
    mode: 'TAKE_HIGHER',
    addsBasisPoints: null,
    ceilingBasisPoints: null,
    appliesWhen: 'Both tracks apply.',
    conditions: { ...noStackingConditions, sameProgram: true },
  } as const;

  expect(rateOf(tiers, { purchase })).toBe(2000);
  expect(rateOf(tiers, { purchase, terms: { stacking: [takesHigher] } })).toBe(5000);
});

test('without a rate in the sources nothing is paid, and the reason says so', () => {
  const request = aRequest({ terms: { rateTiers: null } });

  expect(evaluate(request)).toMatchObject({ eligible: false, subsidy: 0n, rateBasisPoints: 0 });
  expect(checkOf(request, 'RATE')).toMatchObject({
    outcome: 'FAILED',
    message: expect.stringContaining('takes no applications'),
  });
});

describe('a rate for so many months', () => {
  const tiers = [tier(10_000, { monthsAtMost: 12 }), tier(3000)];
  const subsidy = (serviceFrom: string, serviceTo: string, grants = [] as ReturnType<typeof aGrant>[]) =>
    evaluate(
      aRequest({
        price: 730_00n,
        terms: { ...ceiling, rateTiers: tiers },
        purchase: { serviceFrom, serviceTo },
        history: { grants },
      }),
    ).subsidy;

  test('is paid for them, and the next for the rest', () => {
    expect(subsidy('2026-01-01', '2026-12-31')).toBe(730_00n);
    expect(subsidy('2026-01-01', '2027-12-31')).toBe(365_00n + (365_00n * 3n) / 10n);
  });

  test('runs from the first day that was paid at it', () => {
    const first = aGrant({ rateBasisPoints: 10_000, serviceFrom: '2025-07-01', serviceTo: '2025-12-31' });
    const lower = aGrant({ rateBasisPoints: 3000, serviceFrom: '2024-01-01' });

    expect(subsidy('2026-01-01', '2026-12-31', [first])).toBe((730_00n * (181n * 10n + 184n * 3n)) / 3650n);
    expect(subsidy('2026-07-01', '2026-12-31', [first])).toBe(219_00n);
    expect(subsidy('2026-01-01', '2026-12-31', [lower])).toBe(730_00n);
  });

  test('is not paid for a service of which nobody knows the days', () => {
    expect(
      evaluate(aRequest({ price: 100n, terms: { ...ceiling, rateTiers: tiers }, purchase: { serviceTo: null } }))
        .subsidy,
    ).toBe(30n);
  });
});

describe('a rate for companies with few contracts in the year', () => {
  const tiers = [tier(5000, { yearContractsAtMost: 500_00n }), tier(3000)];
  const judged = (price: bigint, yearContracts: bigint, grants = [] as ReturnType<typeof aGrant>[]) =>
    evaluate(aRequest({ price, terms: { rateTiers: tiers }, history: { yearContracts, grants } }));

  test('counts this contract with the year’s others', () => {
    expect(judged(500_00n, 0n)).toMatchObject({
      rateBasisPoints: 5000,
      yearLimits: [{ contracts: 500_00n, rateBeyondBasisPoints: 3000 }],
      subsidy: 250_00n,
    });
    expect(judged(500_00n, 1n)).toMatchObject({ rateBasisPoints: 3000, yearLimits: [], subsidy: 150_00n });
  });

  test('keeps back what earlier contracts got too much, once', () => {
    const early = aGrant({
      base: 500_00n,
      amount: 250_00n,
      rateBasisPoints: 5000,
      yearLimits: [{ contracts: 500_00n, rateBeyondBasisPoints: 3000 }],
    });
    const second = judged(400_00n, 500_00n, [early]);
    const third = judged(400_00n, 900_00n, [early, aGrant({ base: 400_00n, amount: 20_00n, keptBack: 100_00n })]);

    expect(second).toMatchObject({ subsidy: 20_00n, keptBack: 100_00n, owedBack: 0n });
    expect(third).toMatchObject({ subsidy: 120_00n, keptBack: 0n, owedBack: 0n });
  });

  test('keeps back all of a grant that would have been below the least voucher, and no more than too much of another', () => {
    const early = aGrant({
      base: 500_00n,
      amount: 250_00n,
      rateBasisPoints: 5000,
      yearLimits: [{ contracts: 500_00n, rateBeyondBasisPoints: 3000 }],
    });
    const kept = (minimumSubsidy: bigint) =>
      evaluate(
        aRequest({
          price: 1_000_00n,
          terms: { rateTiers: tiers, minimumSubsidy },
          history: { yearContracts: 500_00n, grants: [early] },
          moment: 'PURCHASE',
        }),
      ).keptBack;

    expect([kept(150_00n), kept(150_01n)]).toEqual([100_00n, 250_00n]);
  });

  test('says what is still owed where the contract is too small to make up for it', () => {
    const early = aGrant({
      base: 500_00n,
      amount: 250_00n,
      rateBasisPoints: 5000,
      yearLimits: [{ contracts: 500_00n, rateBeyondBasisPoints: 3000 }],
    });
    const lastYear = { ...early, grantedOn: '2025-12-31' };

    expect(judged(100_00n, 500_00n, [early])).toMatchObject({ eligible: false, subsidy: 0n, owedBack: 100_00n });
    expect(judged(100_00n, 500_00n, [lastYear])).toMatchObject({ eligible: true, subsidy: 30_00n, owedBack: 0n });
  });
});
