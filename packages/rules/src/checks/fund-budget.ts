import { failed, notApplicable, notStated, type Finding } from '../check.ts';
import { yearOf } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import { bound } from '../money/bound.ts';
import type { Reckoning } from '../money/reckoning.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R1: no more than the fund has left. Once a voucher is issued, its money is set aside. */
export function fundBudget(terms: RuleTerms, { program, moment, on }: Facts, { unit }: Reckoning): Finding {
  if (moment === 'PURCHASE' || (moment === 'CLAIM' && terms.issueMode !== 'NONE'))
    return notApplicable('FUND_BUDGET', 'The voucher’s money was set aside when it was issued.');
  const { fund } = program;
  if (fund === null) return notStated('FUND_BUDGET', 'The sources name no fund.');
  if (terms.carriesOver === false && yearOf(on) > fund.fiscalYear)
    return failed('FUND_BUDGET', `The money of ${fund.fiscalYear} is not carried over: apply to the next fund.`);
  if (fund.available === null) return notStated('FUND_BUDGET', 'The size of the pool was not found.');
  return bound('FUND_BUDGET', { what: 'What the fund has left', limit: fund.available, used: 0n, unit });
}
