import { describe, expect, test } from '@jest/globals';
import { noConditions, type Cap } from '../index.ts';
import { faultsWith, type Contradiction } from '../testing/sound-terms.ts';

const cap = (scope: Cap['scope'], amount: bigint): Cap => ({ scope, amount, appliesWhen: null, conditions: null });

describe('caps that cannot bind, and exceptions from nothing, are refused:', () => {
  test.each<Contradiction>([
    [
      'a cap of nothing',
      { caps: [{ scope: 'CLAIM', amount: 0n, appliesWhen: null, conditions: null }] },
      /^caps\[0\].amount is 0 fen/,
    ],
    ['no caps where null is meant', { caps: [] }, /caps is empty/],
    [
      'a cap beside another over the same',
      { caps: [cap('CLAIM', 1n), cap('CLAIM', 2n)] },
      /^caps\[1\] stands beside caps\[0\]/,
    ],
    [
      'a yearly cap above the lifetime’s',
      { caps: [cap('COMPANY_YEAR', 2n), cap('COMPANY_LIFETIME', 1n)] },
      /^caps\[0\] stands beside caps\[1\]/,
    ],
    [
      'a cap for so many months',
      { caps: [{ ...cap('CLAIM', 1n), appliesWhen: 'sometimes', conditions: { ...noConditions, monthsAtMost: 12 } }] },
      /a cap is for good/,
    ],
    [
      'exceptions from no caps',
      { caps: null, capExceptions: [{ who: 'Some.', approver: null, upTo: null }] },
      /caps is null/,
    ],
    [
      'an exception that raises nothing',
      { capExceptions: [{ who: 'Some.', approver: null, upTo: 1n }] },
      /^capExceptions\[0\].upTo is no more/,
    ],
    ['a least voucher above a cap', { minimumSubsidy: 600_000_00n }, /no voucher could be issued/],
    ['a least voucher of nothing', { minimumSubsidy: 0n }, /minimumSubsidy is 0 fen/],
  ])('%s', (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });
});
