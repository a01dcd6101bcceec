import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R4: who may apply. */
export function applicantClass({ applicantClasses }: RuleTerms, { applicant: { classes } }: Facts): Finding {
  if (applicantClasses === null) return notStated('APPLICANT_CLASS', 'The sources do not say who may apply.');
  if (classes === null) return unknown('APPLICANT_CLASS', `Say which you are of ${applicantClasses.join(', ')}.`);
  return classes.some((each) => applicantClasses.includes(each))
    ? passed('APPLICANT_CLASS', `The program takes ${applicantClasses.join(', ')}.`)
    : failed('APPLICANT_CLASS', `Only ${applicantClasses.join(', ')} may apply: look for another program.`);
}
