export { relatedPartyPolicy, type RelatedPartyPolicy } from './checks/related-party.ts';
export type { Check, CheckOutcome } from './check.ts';
export {
  noConditions,
  noStackingConditions,
  type Cap,
  type CapException,
  type RateTier,
  type StackingConditions,
  type StackingTerms,
  type TierConditions,
} from './conditional-terms.ts';
export { evaluate } from './evaluate.ts';
export type { Evaluation } from './evaluation.ts';
export type { ApplicantFacts, StandingRecord } from './facts/applicant-facts.ts';
export type { EvaluationRequest, GrantedException, Moment } from './facts/facts.ts';
export type { Grant, HistoryFacts, YearLimit } from './facts/history-facts.ts';
export type { Funder, FundFacts, ProgramFacts } from './facts/program-facts.ts';
export type { Cost, PurchaseFacts, SellerFacts } from './facts/purchase-facts.ts';
export type { RelationFacts, RelationVerdict, Tie } from './facts/relation-facts.ts';
export { grantOf } from './grant-of.ts';
export { splitAmongFunders, type FunderShare } from './money/split-among-funders.ts';
export { anyProvider, nothingKnown } from './nothing-known.ts';
export { planVouchers, type PlanLine, type PlannableVoucher, type VoucherPlan } from './plan/plan-vouchers.ts';
export * from './process/index.ts';
export { ruleTermsFaults, ruleVersionFaults } from './rule-faults.ts';
export { ruleNumbers, type RuleName } from './rule-names.ts';
export type { RuleTerms } from './rule-terms.ts';
export { ruleTermsFromJson, ruleTermsToJson, type RuleTermsJson } from './rule-terms-json.ts';
export { versionInForce, type PolicySource, type RuleVersion, type SourceConfidence } from './rule-version.ts';
export type * from './rule-words.ts';
