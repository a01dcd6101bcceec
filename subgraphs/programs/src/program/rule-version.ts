import { ruleTermsFromJson, type RuleTerms } from '@voucher-graph/rules';
import type { StoredRuleVersion } from './rule-version.entity.ts';

/** A version of a rule as the graph answers it: its terms beside its dates and sources. */
export type RuleVersionRow = Omit<StoredRuleVersion, 'terms' | 'programId'> & RuleTerms;

/**
 * The version of a rule under the alias `rule`, as JSON of a `StoredRuleVersion`. One that is no draft also ends where the
 * next one begins.
 */
export const ruleVersionSql = `json_build_object(
    'id', rule.id, 'version', rule.version, 'draft', rule.draft, 'notes', rule.notes, 'sources', rule.sources,
    'terms', rule.terms, 'effectiveFrom', rule.effective_from,
    'effectiveTo', least(rule.effective_to, (
      SELECT next.effective_from - 1 FROM programs.rule_version next
       WHERE next.program_id = rule.program_id AND next.version > rule.version AND NOT next.draft AND NOT rule.draft
       ORDER BY next.version LIMIT 1)),
    'publishedBy', rule.published_by, 'publishedAt', rule.published_at)`;

/** The versions of the rule of the program under the alias `program`, oldest first, as JSON of `StoredRuleVersion`s. */
export const ruleVersionsSql = `(
  SELECT coalesce(json_agg(${ruleVersionSql} ORDER BY rule.version), '[]')
    FROM programs.rule_version rule WHERE rule.program_id = program.id)`;

/** Reads what `ruleVersionsSql` answered. */
export function toRuleVersion({
  terms,
  publishedAt,
  ...version
}: Omit<StoredRuleVersion, 'programId'>): RuleVersionRow {
  // JSON has no instants.
  return { ...ruleTermsFromJson(terms), ...version, publishedAt: publishedAt && new Date(publishedAt) };
}
