import type { RuleVersion } from '../rule-version.ts';
import type { ApplicantFacts } from './applicant-facts.ts';
import type { HistoryFacts } from './history-facts.ts';
import type { ProgramFacts } from './program-facts.ts';
import type { PurchaseFacts } from './purchase-facts.ts';
import type { RelationFacts } from './relation-facts.ts';

/**
 * When a purchase is judged: on the application for a voucher (or before one, to preview it), on the contract that a
 * voucher is held for, or on the claim, when what was settled and paid must be known.
 */
export type Moment = 'APPLICATION' | 'PURCHASE' | 'CLAIM';

/** What an officer decided about exceeding the caps (R21). */
export type GrantedException = {
  readonly approver: string;
  readonly reason: string;
  /** Fen that the caps may reach. */
  readonly upTo: bigint;
};

/** All that a program's rule is asked about, as plain data. */
export type EvaluationRequest = {
  readonly at: Date;
  readonly moment: Moment;
  readonly program: ProgramFacts;
  /** In force at submission; at a later moment the one that was, whatever is in force by then (R40). */
  readonly rule: RuleVersion;
  readonly applicant: ApplicantFacts;
  readonly purchase: PurchaseFacts;
  readonly relation: RelationFacts;
  readonly history: HistoryFacts;
  readonly exception: GrantedException | null;
};

/** What checks read. */
export type Facts = EvaluationRequest & {
  /** The day of `at` in China, as an ISO date. */
  readonly on: string;
};
