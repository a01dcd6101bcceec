import { ruleTermsFromJson, type RuleTerms, type RuleTermsJson } from '@voucher-graph/rules';
import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { Application } from './application.entity.ts';

/** The terms by which an application is judged: those of the version that it was submitted under. */
export async function termsOf(
  query: Query,
  { programId, ruleVersion }: Pick<Application, 'programId' | 'ruleVersion'>,
): Promise<RuleTerms> {
  const [row] = await query<{ terms: RuleTermsJson }>(
    'SELECT terms FROM programs.rule_version WHERE program_id = $1 AND version = $2',
    [programId, ruleVersion],
  );
  return ruleTermsFromJson(mustFind(row, 'A version of a rule').terms);
}
