import type { PolicySource, RuleTermsJson } from '@voucher-graph/rules';
import { EntitySchema } from 'typeorm';

/** A version of a program's rule, as stored. Append-only. */
export type StoredRuleVersion = {
  readonly id: string;
  readonly programId: string;
  /** 1, 2, 3 … within the program. */
  readonly version: number;
  readonly draft: boolean;
  /** ISO dates. */
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly notes: readonly string[];
  /** Never empty. */
  readonly sources: readonly PolicySource[];
  /** `ruleTermsToJson` of the terms. */
  readonly terms: RuleTermsJson;
  /** Null where it came with the first data. */
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
};

export const RuleVersionEntity = new EntitySchema<StoredRuleVersion>({
  name: 'RuleVersion',
  tableName: 'rule_version',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'rule_version_pkey' },
    programId: { name: 'program_id', type: 'uuid' },
    version: { type: 'int' },
    draft: { type: 'boolean' },
    effectiveFrom: { name: 'effective_from', type: 'date', nullable: true },
    effectiveTo: { name: 'effective_to', type: 'date', nullable: true },
    notes: { type: 'text', array: true },
    sources: { type: 'jsonb' },
    terms: { type: 'jsonb' },
    publishedBy: { name: 'published_by', type: 'text', nullable: true },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'a_version_is_numbered_once', columns: ['programId', 'version'] }],
  checks: [
    { name: 'versions_are_numbered_from_one', expression: 'version >= 1' },
    { name: 'a_version_ends_after_it_begins', expression: 'effective_to >= effective_from' },
    { name: 'a_rule_has_sources', expression: 'jsonb_array_length(sources) > 0' },
    {
      name: 'what_is_published_says_by_whom_and_when',
      expression: 'num_nonnulls(published_by, published_at) IN (0, 2)',
    },
  ],
  foreignKeys: [
    { name: 'rule_version_program_fk', target: 'Program', columnNames: ['programId'], referencedColumnNames: ['id'] },
  ],
});
