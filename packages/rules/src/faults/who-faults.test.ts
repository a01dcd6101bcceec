import { describe, expect, test } from '@jest/globals';
import { anyProvider } from '../index.ts';
import { faultsWith, type Contradiction } from '../testing/sound-terms.ts';

describe('who may apply, told in contradictions, is refused:', () => {
  test.each<Contradiction>([
    ['a region that is no code', { registeredIn: ['Beijing'] }, /Beijing is no division code/],
    ['outsiders let in and kept out', { openToOutsiders: true, registeredIn: ['310000'] }, /decide for one/],
    [
      'related parties told but not blocked',
      { relatedParty: { thresholdBasisPoints: 2500, depth: 3, asOf: ['CLAIM'] } },
      /relatedPartyBlocked is not true/,
    ],
    ['nobody let in', { applicantClasses: [] }, /^applicantClasses is empty/],
    ['no industry let in', { industries: [] }, /^industries is empty/],
    ['no seller let in', { provider: { ...anyProvider, named: [] } }, /^provider.named is empty/],
    ['a seller of no racks', { provider: { ...anyProvider, minRacks: 0 } }, /^provider.minRacks is 0/],
    [
      'relations looked at on no day',
      { relatedPartyBlocked: true, relatedParty: { thresholdBasisPoints: null, depth: null, asOf: [] } },
      /asOf is empty/,
    ],
    ['a side first where both may claim', { claimant: { oneSideOnly: false, first: 'BUYER' } }, /oneSideOnly is false/],
    [
      'sellers first, vouchers to buyers',
      { issueMode: 'BUYER', claimant: { oneSideOnly: true, first: 'SELLER' } },
      /not the side that issueMode BUYER serves/,
    ],
    [
      'vouchers to sellers, who may not apply',
      { issueMode: 'SELLER', applicantClasses: ['ENTERPRISE'] },
      /lets no PROVIDER in/,
    ],
  ])('%s', (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });
});
