export { ruleTermsFaults, ruleVersionFaults } from './rule-faults.ts';
export {
  noConditions,
  nothingKnown,
  type ApplicantClass,
  type ApplicantSize,
  type Cap,
  type CapScope,
  type CostCategory,
  type DayCount,
  type EvidenceKind,
  type IssueMode,
  type RateTier,
  type RuleTerms,
  type SettlementMode,
  type StackingMode,
  type StackingTerms,
  type SubsidyBase,
  type TierConditions,
  type VoucherKind,
  type WorkPurpose,
} from './rule-terms.ts';
export { ruleTermsFromJson, ruleTermsToJson, type RuleTermsJson } from './rule-terms-json.ts';
export { versionInForce, type PolicySource, type RuleVersion, type SourceConfidence } from './rule-version.ts';
