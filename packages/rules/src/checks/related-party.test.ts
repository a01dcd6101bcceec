import { describe, expect, test } from '@jest/globals';
import type { RelationVerdict, RuleTerms } from '../index.ts';
import { aRequest } from '../testing/build-request.ts';
import { checkOf, outcomeOf } from '../testing/outcome-of.ts';

const tie = (shareBasisPoints: number | null) => ({ from: 'buyer', to: 'seller', shareBasisPoints });
const related = (...shares: (number | null)[]): RelationVerdict => ({ related: true, path: shares.map(tie) });
const judged = (verdict: RelationVerdict, terms: Partial<RuleTerms>) =>
  outcomeOf(aRequest({ relation: { CONTRACT: verdict }, terms }), 'RELATED_PARTY');

describe('where the terms say how far to look', () => {
  const terms = (thresholdBasisPoints: number | null, depth: number | null) => ({
    relatedPartyBlocked: true,
    relatedParty: { thresholdBasisPoints, depth, asOf: null },
  });

  test('a tie below the threshold is none, at the threshold it is one', () => {
    expect(judged(related(2499), terms(2500, null))).toBe('PASSED');
    expect(judged(related(2500), terms(2500, null))).toBe('FAILED');
  });

  test('control by other means than shares is a tie at any threshold', () => {
    expect(judged(related(null), terms(5000, null))).toBe('FAILED');
  });

  test('a path longer than the depth is none', () => {
    expect(judged(related(6000, 6000, 6000), terms(null, 2))).toBe('PASSED');
    expect(judged(related(6000, 6000), terms(null, 2))).toBe('FAILED');
  });

  test('a longer path of shares that reach the threshold is a tie, whatever a shorter one is', () => {
    const verdict = { ...related(2500), strongerPaths: [[tie(6000), tie(6000)]] };

    expect(judged(verdict, terms(5000, null))).toBe('FAILED');
    expect(judged(verdict, terms(5000, 1))).toBe('PASSED');
    expect(judged(verdict, terms(6001, null))).toBe('PASSED');
  });
});

test('relations are looked at on the day of the contract, and again on the day of the claim', () => {
  const terms = { relatedPartyBlocked: true };
  const relation = { CLAIM: related(10_000) };

  expect(outcomeOf(aRequest({ terms, relation, moment: 'PURCHASE' }), 'RELATED_PARTY')).toBe('PASSED');
  expect(outcomeOf(aRequest({ terms, relation, moment: 'CLAIM' }), 'RELATED_PARTY')).toBe('FAILED');
  expect(
    outcomeOf(
      aRequest({
        terms: { ...terms, relatedParty: { thresholdBasisPoints: null, depth: null, asOf: ['CONTRACT'] } },
        relation,
        moment: 'CLAIM',
      }),
      'RELATED_PARTY',
    ),
  ).toBe('PASSED');
});

test('where no source speaks of them related parties are still blocked, and no source is given for it', () => {
  const check = checkOf(aRequest({ relation: { CONTRACT: related(10_000) } }), 'RELATED_PARTY');

  expect(check).toMatchObject({ outcome: 'FAILED', sources: [] });
  expect(check.message).toContain('buyer → seller');
});

test('a program may pay between related parties, but nobody is paid for buying from itself', () => {
  const terms = { relatedPartyBlocked: false };

  expect(judged(related(10_000), terms)).toBe('PASSED');
  expect(outcomeOf(aRequest({ terms, seller: { id: 'buyer' } }), 'RELATED_PARTY')).toBe('FAILED');
});
