import { failed, notApplicable, notStated, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { exceptionOf } from '../money/cap-amount.ts';
import { formatFen } from '../money/fen.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R21: a cap is exceeded only where the rule says so, by one who may decide it, for a reason. */
export function capException(terms: RuleTerms, facts: Facts): Finding {
  const { exception } = facts;
  if (terms.capExceptions === null || terms.capExceptions.length === 0)
    return exception === null
      ? notStated('CAP_EXCEPTION', 'The sources know no exception from the caps.')
      : failed('CAP_EXCEPTION', 'The rule knows no exception from the caps: judge it without one.');
  const who = terms.capExceptions.map((each) => each.who).join(' ');
  if (exception === null)
    return notApplicable('CAP_EXCEPTION', `No exception was granted. May exceed the caps: ${who}`);
  const allowed = exceptionOf(terms, facts);
  if (allowed === null)
    return failed('CAP_EXCEPTION', `An exception needs an approver who may grant it, and a reason: give both. ${who}`);
  const most = allowed.upTo ?? exception.upTo;
  return passed(
    'CAP_EXCEPTION',
    `${exception.approver} let the caps reach ${formatFen(exception.upTo < most ? exception.upTo : most)}: ${exception.reason}`,
  );
}
