import type { ApplicantFacts, Evaluation, PurchaseFacts, RelationFacts } from '@voucher-graph/rules';

/** What an application is judged on, as it is kept with it. */
export type JudgedOn = {
  readonly applicant: ApplicantFacts;
  readonly purchase: PurchaseFacts;
  readonly relation: RelationFacts;
};

/** What the rule gave, as it is kept with an application. */
export type StoredEvaluation = Evaluation;
