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
export { anyProvider, nothingKnown } from './nothing-known.ts';
export { ruleTermsFaults, ruleVersionFaults } from './rule-faults.ts';
export type { RuleTerms } from './rule-terms.ts';
export { ruleTermsFromJson, ruleTermsToJson, type RuleTermsJson } from './rule-terms-json.ts';
export { versionInForce, type PolicySource, type RuleVersion, type SourceConfidence } from './rule-version.ts';
export type * from './rule-words.ts';
