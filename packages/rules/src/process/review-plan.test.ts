import { expect, test } from '@jest/globals';
import { barredFromReview, decideReview, nothingKnown, reviewPlan, type RuleTerms } from '../index.ts';

const terms = (review: Partial<RuleTerms['review']> | null): RuleTerms => ({
  ...nothingKnown,
  spendableOn: ['COMPUTE'],
  review: review && {
    deskCheck: null,
    districtCheck: null,
    experts: null,
    minExperts: null,
    scoreFloor: null,
    ...review,
  },
});
const scored = terms({ experts: true, minExperts: 2, scoreFloor: 60 });
const review = (reviewerId: string, score: number, conflicted = false) => ({ reviewerId, score, conflicted });

test('steps are those of the rule, in order; nobody is spared the desk check by silence', () => {
  expect(reviewPlan(terms({ deskCheck: true, districtCheck: true, experts: true }))).toEqual({
    steps: ['DESK_CHECK', 'DISTRICT_CHECK', 'EXPERT_REVIEW'],
    minExperts: 2,
    scoreFloor: null,
    stated: true,
  });
  expect(reviewPlan(terms(null))).toEqual({ steps: ['DESK_CHECK'], minExperts: 0, scoreFloor: null, stated: false });
  expect(reviewPlan(terms({ scoreFloor: 60 })).steps).toEqual(['DESK_CHECK', 'EXPERT_REVIEW']);
});

test('a review waits for as many experts as the rule asks for, each counted once', () => {
  expect(decideReview(scored, [])).toEqual({ outcome: 'WAITING', missing: 2 });
  expect(decideReview(scored, [review('a', 90), review('a', 90)])).toEqual({ outcome: 'WAITING', missing: 1 });
});

test('the average must reach the floor, to the point', () => {
  expect(decideReview(scored, [review('a', 59), review('b', 61)]).outcome).toBe('RECOMMENDED');
  expect(decideReview(scored, [review('a', 59), review('b', 60)]).outcome).toBe('REJECTED');
  expect(decideReview(terms(null), []).outcome).toBe('RECOMMENDED');
});

test('one who has a conflict of interest is not counted', () => {
  expect(decideReview(scored, [review('a', 90), review('b', 90, true)])).toEqual({ outcome: 'WAITING', missing: 1 });
});

test('nobody reviews what they entered, nor a related party', () => {
  const nobody = { enteredIt: false, relatedToApplicant: false, relatedToSeller: false };

  expect(barredFromReview(nobody)).toBeNull();
  expect(barredFromReview({ ...nobody, enteredIt: true })).toContain('entered');
  expect(barredFromReview({ ...nobody, relatedToApplicant: true })).toContain('applicant');
  expect(barredFromReview({ ...nobody, relatedToSeller: true })).toContain('seller');
});
