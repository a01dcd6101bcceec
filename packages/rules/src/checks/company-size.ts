import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R6: the size classes that may apply. */
export function companySize({ sizes }: RuleTerms, { applicant: { size } }: Facts): Finding {
  if (sizes === null) return notStated('COMPANY_SIZE', 'The sources name no size.');
  if (size === null) return unknown('COMPANY_SIZE', `File your accounts: ${sizes.join(', ')} is asked for.`);
  return sizes.includes(size)
    ? passed('COMPANY_SIZE', `The program takes ${sizes.join(', ')}.`)
    : failed('COMPANY_SIZE', `Only ${sizes.join(', ')} may apply, and you are ${size}: look for another program.`);
}
