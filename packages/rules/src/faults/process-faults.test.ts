import { describe, expect, test } from '@jest/globals';
import { faultsWith, type Contradiction } from '../testing/sound-terms.ts';

const reviewed = { deskCheck: null, districtCheck: null, experts: false, minExperts: null, scoreFloor: null };
const settled = { payer: null, reserveFund: null, buyerPaysFirst: null };

describe('a process that contradicts itself is refused:', () => {
  test.each<Contradiction>([
    ['tranches that are not the whole', { tranches: [{ shareBasisPoints: 5000, afterReport: false }] }, /sum to 5000/],
    [
      'a validity of no voucher',
      { issueMode: 'NONE', validity: { months: 12, extendable: null, returnsToFund: null } },
      /issueMode is NONE/,
    ],
    ['an offset of no voucher', { issueMode: 'NONE', settlementMode: 'OFFSET' }, /no voucher is issued/],
    [
      'an offset of what is paid already',
      { settlementMode: 'OFFSET', settlement: { ...settled, buyerPaysFirst: true } },
      /leaves nothing to offset/,
    ],
    [
      'a reserve fund for buyers',
      { settlementMode: 'REIMBURSE', settlement: { ...settled, reserveFund: true } },
      /reserveFund pays sellers/,
    ],
    ['scores without experts', { review: { ...reviewed, scoreFloor: 60 } }, /review.experts is false/],
    [
      'a tranche that waits for no report',
      { tranches: [{ shareBasisPoints: 10_000, afterReport: true }] },
      /reporting asks for none/,
    ],
    [
      'a report that holds back no tranche',
      { reporting: { what: 'Usage.', blocksNextTranche: true } },
      /no tranche waits/,
    ],
    ['a bar of no years', { clawback: { triggers: null, barredYears: 0 } }, /barredYears is 0/],
    [
      'a validity of no months',
      { validity: { months: 0, extendable: null, returnsToFund: null } },
      /validity.months is 0/,
    ],
  ])('%s', (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });
});
