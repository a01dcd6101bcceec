import { describe, expect, test } from '@jest/globals';
import {
  noConditions,
  nothingKnown,
  ruleTermsFaults,
  ruleVersionFaults,
  type RateTier,
  type RuleTerms,
  type RuleVersion,
} from './index.ts';

const terms: RuleTerms = {
  ...nothingKnown,
  spendableOn: ['COMPUTE'],
  rateTiers: [{ rateBasisPoints: 3000, atMost: true, appliesWhen: null, conditions: null }],
  caps: [{ scope: 'COMPANY_YEAR', amount: 500_000_00n, appliesWhen: null, conditions: null }],
};

const version: RuleVersion = {
  version: 1,
  draft: false,
  effectiveFrom: '2025-07-28',
  effectiveTo: null,
  sources: [{ url: null, title: 'A notice', publishedOn: '2025-07-28', confidence: 'OFFICIAL', quote: null }],
  notes: [],
  terms,
};

test('terms that agree with themselves have no faults, and neither have terms of which nothing is known', () => {
  expect(ruleTermsFaults(terms)).toEqual([]);
  expect(ruleTermsFaults({ ...nothingKnown, spendableOn: ['DATA'] })).toEqual([]);
  expect(ruleVersionFaults(version)).toEqual([]);
});

const tier = (rateBasisPoints: number): RateTier => ({
  rateBasisPoints,
  atMost: true,
  appliesWhen: null,
  conditions: null,
});

describe('terms that contradict themselves are refused:', () => {
  test.each<[promise: string, change: Partial<RuleTerms>, fault: RegExp]>([
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
      'a cap of nothing',
      { caps: [{ scope: 'CLAIM', amount: 0n, appliesWhen: null, conditions: null }] },
      /caps.amount is 0 fen/,
    ],
    ['no caps where null is meant', { caps: [] }, /caps is empty/],
    ['nothing to spend on', { spendableOn: [] }, /spendableOn is empty/],
    ['a cost that is in and out', { eligibleCosts: ['STORAGE'], excludedCosts: ['STORAGE'] }, /STORAGE is both/],
    ['a region that is no code', { registeredIn: ['Beijing'] }, /Beijing is no division code/],
    ['outsiders let in and kept out', { openToOutsiders: true, registeredIn: ['310000'] }, /decide for one/],
    [
      'related parties told but not blocked',
      { relatedParty: { thresholdBasisPoints: 2500, depth: 3, asOf: ['CLAIM'] } },
      /relatedPartyBlocked is not true/,
    ],
    [
      'service that ends before it starts',
      { serviceFrom: '2025-12-31', serviceTo: '2025-03-01' },
      /serviceTo 2025-03-01/,
    ],
    ['a day that does not exist', { contractSignedFrom: '2025-02-30' }, /contractSignedFrom is 2025-02-30/],
    ['a ceiling above the whole', { aidCeilingBasisPoints: 12_000 }, /aidCeilingBasisPoints is 12000/],
    [
      'a stack without its ceiling',
      {
        stacking: [
          {
            withProgramCode: null,
            mode: 'ADD_TO_CEILING',
            addsBasisPoints: null,
            ceilingBasisPoints: null,
            appliesWhen: null,
            conditions: null,
          },
        ],
      },
      /no ceilingBasisPoints/,
    ],
    ['tranches that are not the whole', { tranches: [{ shareBasisPoints: 5000, afterReport: false }] }, /sum to 5000/],
    [
      'a validity of no months',
      { validity: { months: 0, extendable: null, returnsToFund: null } },
      /validity.months is 0/,
    ],
  ])('%s', (_promise, change, fault) => {
    const faults = ruleTermsFaults({ ...terms, ...change });

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});

describe('versions that contradict themselves are refused:', () => {
  test.each<[promise: string, change: Partial<RuleVersion>, fault: RegExp]>([
    ['an end before the start', { effectiveTo: '2025-07-27' }, /effectiveTo 2025-07-27 is before/],
    ['no source', { sources: [] }, /sources is empty/],
    ['a version that is no number of ours', { version: 0 }, /version is 0/],
    ['terms with a fault', { terms: { ...terms, caps: [] } }, /caps is empty/],
  ])('%s', (_promise, change, fault) => {
    const faults = ruleVersionFaults({ ...version, ...change });

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});
