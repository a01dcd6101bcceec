import { describe, expect, test } from '@jest/globals';
import { noStackingConditions, type StackingTerms } from '../index.ts';
import { faultsWith, type Contradiction } from '../testing/sound-terms.ts';

const forbidden: StackingTerms = {
  withProgramCode: null,
  mode: 'FORBIDDEN',
  addsBasisPoints: null,
  ceilingBasisPoints: null,
  appliesWhen: 'The other is the city’s.',
  conditions: { ...noStackingConditions, sameCity: true },
};

describe('stacking that lacks a number or says two things is refused:', () => {
  test.each<Contradiction>([
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
    [
      'a stack above the ceiling',
      { stacking: [{ ...forbidden, mode: 'ADD_TO_CEILING', ceilingBasisPoints: 9000 }] },
      /^stacking\[0\].ceilingBasisPoints is 9000/,
    ],
    [
      'a stack that adds and is forbidden',
      { stacking: [{ ...forbidden, addsBasisPoints: 100 }] },
      /^stacking\[0\] FORBIDDEN adds nothing/,
    ],
    ['a match that adds nothing', { stacking: [{ ...forbidden, mode: 'AUTO_MATCH' }] }, /no addsBasisPoints/],
    [
      'two words on one case of stacking',
      { stacking: [forbidden, { ...forbidden, mode: 'TAKE_HIGHER' }] },
      /^stacking\[1\] is about the same case/,
    ],
    [
      'stacking in words only',
      { stacking: [{ ...forbidden, conditions: null }] },
      /^stacking\[0\] says in words or in data/,
    ],
  ])('%s', (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });
});
