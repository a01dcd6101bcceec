import { describe, expect, test } from '@jest/globals';
import { faultsWith, type Contradiction } from '../testing/sound-terms.ts';

describe('what is paid for, told in contradictions, is refused:', () => {
  test.each<Contradiction>([
    ['nothing to spend on', { spendableOn: [] }, /spendableOn is empty/],
    ['a cost that is in and out', { eligibleCosts: ['STORAGE'], excludedCosts: ['STORAGE'] }, /STORAGE is both/],
    [
      'service that ends before it starts',
      { serviceFrom: '2025-12-31', serviceTo: '2025-03-01' },
      /serviceTo 2025-03-01/,
    ],
    ['a day that does not exist', { contractSignedFrom: '2025-02-30' }, /contractSignedFrom is 2025-02-30/],
    ['a ceiling above the whole', { aidCeilingBasisPoints: 12_000 }, /aidCeilingBasisPoints is 12000/],
    ['no cost that counts', { eligibleCosts: [] }, /^eligibleCosts is empty/],
    [
      'contracts signed when all service is over',
      { contractSignedFrom: '2026-01-01', serviceTo: '2025-12-31' },
      /no contract could count/,
    ],
    ['days counted of no window', { dayCount: 'BOTH_DAYS' }, /^dayCount says how/],
    [
      'contracts of no months',
      { duration: { maxMonths: null, maxConsecutiveYears: null, maxContractMonths: 0 } },
      /maxContractMonths is 0/,
    ],
  ])('%s', (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });
});
