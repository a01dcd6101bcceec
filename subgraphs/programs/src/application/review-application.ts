import { barredFromReview, decideReview, reviewPlan } from '@voucher-graph/rules';
import { isReason, isUuid, malformed, mustFind } from '@voucher-graph/subgraph-kit';
import type { ReviewApplicationInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { lockToDecide } from './lock-application.ts';
import { move } from './move.ts';
import { termsOf } from './terms-of.ts';

/** Scores an application; with the last score that the rule asks for it is recommended, or rejected below the floor. */
export function reviewApplication(
  context: Pick<Context, 'database' | 'viewer' | 'peers'>,
  input: ReviewApplicationInput,
) {
  const { viewer } = context;
  return command(context, {
    name: 'reviewApplication',
    input,
    prepare: () => findInterest(context, input.applicationId),
    work: async (query, interest) => {
      const { score, comment } = input;
      if (score < 0 || score > 100) return refuse('SCORE_OUT_OF_RANGE', `${score}`);
      if (!isReason(comment)) return refuse('REASON_MISSING');
      const application = await lockToDecide(query, viewer, input.applicationId);
      if ('refusal' in application) return application;
      if (application.status !== 'IN_REVIEW') return refuse('WRONG_STATUS', application.status);
      const barred = barredFromReview({ enteredIt: false, ...interest });
      if (barred !== null) return refuse('CONFLICT_OF_INTEREST', barred);
      if (input.conflictOfInterest === true)
        return refuse('CONFLICT_OF_INTEREST', 'You have an interest in it: let somebody else review it.');
      const reviews = await writeReview(query, { id: application.id, reviewer: actorOf(viewer), score, comment });
      const terms = await termsOf(query, application);
      const { outcome } = decideReview(terms, reviews);
      // Even where the rule asks for no expert, one person more than the desk has looked.
      if (outcome === 'WAITING' || reviews.length < Math.max(1, reviewPlan(terms).minExperts))
        return { applicationId: application.id };
      const through = ['SCORED', outcome] as const;
      const reason = `Scored ${reviews.map((each) => each.score).join(', ')}.`;
      const wrong = await move(query, { application, verb: 'review', through, viewer, reason });
      return wrong ?? { applicationId: application.id };
    },
  });
}

/** Adds a review to those of this round, and answers them all. */
async function writeReview(
  query: Parameters<typeof termsOf>[0],
  {
    id,
    reviewer,
    score,
    comment,
  }: { readonly id: string; readonly reviewer: string; readonly score: number; readonly comment: string },
) {
  return query<{ readonly reviewerId: string; readonly score: number; readonly conflicted: boolean }>(
    `WITH round AS (SELECT max(number) AS number FROM programs.application_event
                     WHERE application_id = $1 AND to_status = 'IN_REVIEW'),
          written AS (INSERT INTO programs.application_review (application_id, round, reviewer, score, comment)
                      SELECT $1, number, $2, $3, $4 FROM round RETURNING reviewer, score)
     SELECT reviewer AS "reviewerId", score, false AS conflicted FROM programs.application_review, round
      WHERE application_id = $1 AND application_review.round = round.number
     UNION ALL SELECT reviewer, score, false FROM written`,
    [id, reviewer, score, comment],
  );
}

type Interest = { readonly relatedToApplicant: boolean; readonly relatedToSeller: boolean };

/** Whether the company that a reviewer acts for, if any, is related to applicant or seller (I18). */
async function findInterest(
  { database, viewer, peers }: Pick<Context, 'database' | 'viewer' | 'peers'>,
  id: string,
): Promise<Interest> {
  if (!isUuid(id)) throw malformed(id);
  const none = { relatedToApplicant: false, relatedToSeller: false };
  if (viewer.companyId === undefined) return none;
  const [parties] = await database.query<{ companyId: string; sellerId: string }>(
    'SELECT company_id AS "companyId", seller_id AS "sellerId" FROM programs.application WHERE id = $1',
    [id],
  );
  if (!parties) return none;
  type Verdict = { readonly related: boolean } | null;
  const { applicant, seller } = await mustFind(peers['companies'], 'The companies subgraph').ask<{
    readonly applicant: Verdict;
    readonly seller: Verdict;
  }>(
    `query Interest($reviewer: ID!, $applicant: ID!, $seller: ID!) {
      applicant: relatedParty(a: $reviewer, b: $applicant) { related }
      seller: relatedParty(a: $reviewer, b: $seller) { related }
    }`,
    { reviewer: viewer.companyId, applicant: parties.companyId, seller: parties.sellerId },
  );
  // A company that nobody knows is related to whomever: better one reviewer too few.
  return { relatedToApplicant: applicant?.related ?? true, relatedToSeller: seller?.related ?? true };
}
