import { ruleTermsToJson, ruleVersionFaults, type RuleVersion } from '@voucher-graph/rules';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import type { PublishRuleVersionInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { dayInChina } from '../day-in-china.ts';
import type { JudgedProgram } from '../eligibility/read-program.ts';
import { refuse } from '../refusal.ts';
import { findForOfficer } from './find-for-officer.ts';
import { readTerms } from './read-terms.ts';

/** Publishes the next version of a program's rule, whole. What was submitted before keeps the version that it names. */
export function publishRuleVersion(context: Pick<Context, 'database' | 'viewer'>, input: PublishRuleVersionInput) {
  return command(context, {
    name: 'publishRuleVersion',
    input,
    work: async (query) => {
      const terms = readTerms(input.terms);
      if ('refusal' in terms) return terms;
      const { version, draft = false, effectiveFrom = null, effectiveTo = null, notes = [] } = input;
      const sources = input.sources.map(({ title, confidence, url = null, publishedOn = null, quote = null }) => ({
        title,
        confidence,
        url,
        publishedOn,
        quote,
      }));
      const rule: RuleVersion = { version, draft, effectiveFrom, effectiveTo, sources, notes, terms };
      const faults = ruleVersionFaults(rule);
      if (faults.length > 0) return refuse('CONTRADICTS_ITSELF', faults.join(' '));
      // The lock lets rivals take turns: the second finds its number taken.
      const program = await findForOfficer(query, context.viewer, input.programCode);
      if ('refusal' in program) return program;
      const next = (program.versions.at(-1)?.version ?? 0) + 1;
      if (version !== next) return refuse('VERSION_NOT_NEXT', `${next}`);
      const earliest = earliestFor(program);
      if (!draft && (effectiveFrom === null || effectiveFrom < earliest))
        return refuse('EFFECTIVE_TOO_EARLY', earliest);
      await query(
        `INSERT INTO programs.rule_version (id, program_id, version, draft, effective_from, effective_to, notes, sources, terms,
           published_by, published_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now())`,
        [
          uuidv7(),
          program.id,
          version,
          draft,
          effectiveFrom,
          effectiveTo,
          notes,
          JSON.stringify(sources),
          JSON.stringify(ruleTermsToJson(terms)),
          actorOf(context.viewer),
        ],
      );
      return { programId: program.id };
    },
  });
}

/** What was decided stays decided: a version begins today at the earliest, and not before the one that it follows. */
function earliestFor({ versions, now }: JudgedProgram): string {
  const begun = versions.flatMap(({ draft, effectiveFrom }) => (draft || effectiveFrom === null ? [] : effectiveFrom));
  return [dayInChina(now), ...begun].reduce((latest, day) => (day > latest ? day : latest));
}
