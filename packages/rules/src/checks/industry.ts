import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R6: the branches of industry that may apply, each with all below it. */
export function industry({ industries }: RuleTerms, { applicant }: Facts): Finding {
  if (industries === null) return notStated('INDUSTRY', 'The sources name no industry.');
  const code = applicant.industry;
  if (code === null) return unknown('INDUSTRY', `Say your industry: ${industries.join(', ')} is asked for.`);
  return industries.some((branch) => code.startsWith(branch))
    ? passed('INDUSTRY', `${code} is among ${industries.join(', ')}.`)
    : failed('INDUSTRY', `Only ${industries.join(', ')} may apply, and you are ${code}: look for another program.`);
}
