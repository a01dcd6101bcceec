import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R12: what the purchase is for. */
export function purpose({ purposes }: RuleTerms, { purchase }: Facts): Finding {
  if (purposes === null) return notStated('PURPOSE', 'The sources name no purpose.');
  if (purchase.purpose === null) return unknown('PURPOSE', `Say what it is for: ${purposes.join(', ')} is asked for.`);
  return purposes.includes(purchase.purpose)
    ? passed('PURPOSE', `${purchase.purpose} is among the purposes.`)
    : failed('PURPOSE', `Only ${purposes.join(', ')} is paid for, not ${purchase.purpose}: look for another program.`);
}

/** R12: the model is filed with the Cyberspace Administration. */
export function filedModel({ filedModelRequired }: RuleTerms, { purchase }: Facts): Finding {
  if (filedModelRequired === null) return notStated('FILED_MODEL', 'The sources do not ask for a filed model.');
  if (!filedModelRequired) return passed('FILED_MODEL', 'The model need not be filed.');
  if (purchase.filedModel === null) return unknown('FILED_MODEL', 'Give the number under which the model is filed.');
  return purchase.filedModel
    ? passed('FILED_MODEL', 'The model is filed.')
    : failed('FILED_MODEL', 'The model is not filed with the Cyberspace Administration: use one that is.');
}
