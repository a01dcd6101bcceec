import { describe, expect, test } from '@jest/globals';
import { noConditions, type RateTier, type TierConditions } from '../index.ts';
import { faultsWith, type Contradiction } from '../testing/sound-terms.ts';

const tier = (rateBasisPoints: number): RateTier => ({
  rateBasisPoints,
  atMost: true,
  appliesWhen: null,
  conditions: null,
});
const when = (asked: Partial<TierConditions>) => ({
  appliesWhen: 'sometimes',
  conditions: { ...noConditions, ...asked },
});

describe('rates that cannot apply, or be paid, are refused:', () => {
  test.each<Contradiction>([
    ['a rate above the whole', { rateTiers: [tier(10_001)] }, /rateBasisPoints is 10001/],
    ['a rate of nothing', { rateTiers: [tier(0)] }, /rateBasisPoints is 0/],
    ['a rate that is no whole number', { rateTiers: [tier(0.5)] }, /rateBasisPoints is 0.5/],
    ['no tiers where null is meant', { rateTiers: [] }, /rateTiers is empty/],
    ['a tier that can never apply', { rateTiers: [tier(100), tier(200)] }, /after number 1 can never apply/],
    ['a condition in words only', { rateTiers: [{ ...tier(100), appliesWhen: 'sometimes' }] }, /in words or in data/],
    [
      'a condition that asks for nothing',
      { rateTiers: [{ ...tier(100), appliesWhen: 'sometimes', conditions: noConditions }] },
      /ask for nothing/,
    ],
    [
      'a tier that asks as one before it',
      {
        rateTiers: [
          { ...tier(200), ...when({ startup: true }) },
          { ...tier(100), ...when({ startup: true }) },
        ],
      },
      /^rateTiers\[1\] asks for the same/,
    ],
    [
      'a tier for sizes that may not apply',
      { sizes: ['SMALL'], rateTiers: [{ ...tier(100), ...when({ sizes: ['LARGE'] }) }] },
      /^rateTiers\[0\].conditions.sizes names none/,
    ],
    [
      'a tier for classes that may not apply',
      { applicantClasses: ['MAKER'], rateTiers: [{ ...tier(100), ...when({ applicantClasses: ['UNIVERSITY'] }) }] },
      /applicantClasses names none/,
    ],
    [
      'a tier for purposes that are not paid for',
      { purposes: ['AGENT'], rateTiers: [{ ...tier(100), ...when({ purposes: ['TRAINING'] }) }] },
      /purposes names none/,
    ],
    [
      'a tier for models that must be filed and are not',
      { filedModelRequired: true, rateTiers: [{ ...tier(100), ...when({ filedModel: false }) }] },
      /filedModel is false/,
    ],
    ['a tier of no months', { rateTiers: [{ ...tier(100), ...when({ monthsAtMost: 0 }) }] }, /monthsAtMost is 0/],
    [
      'a tier for contracts of nothing',
      { rateTiers: [{ ...tier(100), ...when({ yearContractsAtMost: 0n }) }] },
      /yearContractsAtMost is 0 fen/,
    ],
    ['a rate that the ceiling never lets be paid', { rateTiers: [tier(9000)] }, /above aidCeilingBasisPoints \(8000\)/],
  ])('%s', (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });
});
