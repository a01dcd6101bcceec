import { ruleTermsFromJson, type RuleTerms } from '@voucher-graph/rules';
import type { StoredRuleVersion } from './rule-version.entity.ts';

/** A version of a rule as the graph answers it: its terms beside its dates and sources. */
export type RuleVersionRow = Omit<StoredRuleVersion, 'terms' | 'programId'> & RuleTerms;

/**
 * The versions of the rule of the program under the alias `program`, oldest first, as JSON of `StoredRuleVersion`s. A
 * version also ends where the next one begins.
 */
export const ruleVersionsSql = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', rule.id, 'version', rule.version, 'draft', rule.draft, 'notes', rule.notes, 'sources', rule.sources,
    'terms', rule.terms, 'effectiveFrom', rule.effective_from,
    'effectiveTo', least(rule.effective_to, rule.next_from - 1),
    'publishedBy', rule.published_by, 'publishedAt', rule.published_at
  ) ORDER BY rule.version), '[]')
  FROM (
    SELECT version.*, lead(version.effective_from) OVER (ORDER BY version.version) AS next_from
    FROM programs.rule_version version WHERE version.program_id = program.id AND NOT version.draft
    UNION ALL
    SELECT version.*, NULL FROM programs.rule_version version WHERE version.program_id = program.id AND version.draft
  ) rule)`;

/** Reads what `ruleVersionsSql` answered. */
export function toRuleVersion({
  terms,
  publishedAt,
  ...version
}: Omit<StoredRuleVersion, 'programId'>): RuleVersionRow {
  // JSON has no instants.
  return { ...ruleTermsFromJson(terms), ...version, publishedAt: publishedAt && new Date(publishedAt) };
}
