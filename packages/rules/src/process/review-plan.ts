import type { RuleTerms } from '../rule-terms.ts';

export type ReviewStep = 'DESK_CHECK' | 'DISTRICT_CHECK' | 'EXPERT_REVIEW';

/** R29: who looks at an application, in order. */
export type ReviewPlan = {
  readonly steps: readonly ReviewStep[];
  /** How many experts must have scored it; zero where none are asked. */
  readonly minExperts: number;
  /** What their scores must reach on average; null where no floor is known. */
  readonly scoreFloor: number | null;
  readonly stated: boolean;
};

/** One expert's judgment. */
export type ExpertReview = { readonly reviewerId: string; readonly score: number; readonly conflicted: boolean };

/** The steps of a rule. Where no source says, one desk check; where experts are asked and not counted, two of them. */
export function reviewPlan({ review }: RuleTerms): ReviewPlan {
  if (review === null) return { steps: ['DESK_CHECK'], minExperts: 0, scoreFloor: null, stated: false };
  const asksExperts = review.experts ?? (review.minExperts ?? review.scoreFloor) !== null;
  const steps: ReviewStep[] = [];
  // Nobody approves what nobody has checked, even where a source speaks of experts only.
  if (review.deskCheck !== false) steps.push('DESK_CHECK');
  if (review.districtCheck === true) steps.push('DISTRICT_CHECK');
  if (asksExperts) steps.push('EXPERT_REVIEW');
  return { steps, minExperts: asksExperts ? (review.minExperts ?? 2) : 0, scoreFloor: review.scoreFloor, stated: true };
}

/** What the experts' judgments come to. One who has a conflict of interest is not counted, nor anyone twice. */
export function decideReview(
  terms: RuleTerms,
  reviews: readonly ExpertReview[],
): { readonly outcome: 'WAITING' | 'RECOMMENDED' | 'REJECTED'; readonly missing: number } {
  const { minExperts, scoreFloor } = reviewPlan(terms);
  const counted = new Map(reviews.filter(({ conflicted }) => !conflicted).map((each) => [each.reviewerId, each.score]));
  const missing = Math.max(0, minExperts - counted.size);
  if (missing > 0) return { outcome: 'WAITING', missing };
  const total = [...counted.values()].reduce((sum, score) => sum + score, 0);
  const reached = scoreFloor === null || total >= scoreFloor * counted.size;
  return { outcome: reached ? 'RECOMMENDED' : 'REJECTED', missing: 0 };
}

/** Why somebody may not review an application; null where they may. */
export function barredFromReview(reviewer: {
  readonly enteredIt: boolean;
  readonly relatedToApplicant: boolean;
  readonly relatedToSeller: boolean;
}): string | null {
  if (reviewer.enteredIt) return 'You entered this application: let somebody else review it.';
  if (reviewer.relatedToApplicant) return 'You are related to the applicant: let somebody else review it.';
  if (reviewer.relatedToSeller) return 'You are related to the seller: let somebody else review it.';
  return null;
}
