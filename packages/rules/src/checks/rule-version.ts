import { failed, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R40: an application is judged by the version in force when it was submitted, and what follows by that same version. */
export function ruleVersion(_terms: RuleTerms, { rule, moment, on }: Facts): Finding {
  const { version, draft, effectiveFrom, effectiveTo } = rule;
  const name = `Version ${version} of the rule`;
  if (draft) return failed('RULE_VERSION', `${name} is a draft for comment: wait until it is issued.`);
  if (moment !== 'APPLICATION') return passed('RULE_VERSION', `${name} was in force on submission, and stays.`);
  if (effectiveFrom === null)
    return failed('RULE_VERSION', `The day from which ${name.toLowerCase()} applies was not found: ask the issuer.`);
  if (on < effectiveFrom) return failed('RULE_VERSION', `${name} applies from ${effectiveFrom} on: apply then.`);
  if (effectiveTo !== null && effectiveTo < on)
    return failed('RULE_VERSION', `${name} ended on ${effectiveTo}: look for the program that followed it.`);
  return passed('RULE_VERSION', `${name} is in force on ${on}.`);
}
