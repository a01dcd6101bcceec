import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import { addMonths, yearOf } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import { ownGrants } from '../facts/match-grants.ts';
import { supportEnds } from '../money/support-window.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R27: for how long a contract may run, and for how many months and years in a row a company is supported. */
export function duration({ duration: asked }: RuleTerms, facts: Facts): Finding {
  if (asked === null) return notStated('DURATION', 'The sources set no limit of time.');
  const { maxMonths, maxConsecutiveYears, maxContractMonths } = asked;
  const { serviceFrom, serviceTo } = facts.purchase;
  if ((maxMonths ?? maxContractMonths) !== null) {
    if (serviceFrom === null || serviceTo === null)
      return unknown('DURATION', 'The time of support is limited: give the first and last day of service.');
    if (maxContractMonths !== null && serviceTo >= addMonths(serviceFrom, maxContractMonths))
      return failed('DURATION', `A contract may run for ${maxContractMonths} months: conclude a shorter one.`);
    const ends = maxMonths === null ? null : supportEnds(ownGrants(facts), serviceFrom, maxMonths);
    if (ends !== null && serviceTo >= ends)
      return failed(
        'DURATION',
        `Support lasts ${maxMonths} months in all and ends before ${ends}: end the service before.`,
      );
  }
  const years = yearsInARow(facts);
  return maxConsecutiveYears !== null && years > maxConsecutiveYears
    ? failed('DURATION', `Support for ${maxConsecutiveYears} years in a row is had: leave out a year.`)
    : passed('DURATION', 'Within the time for which a company is supported.');
}

/** How many years in a row it would be, this one included. */
function yearsInARow(facts: Facts): number {
  const years = new Set(ownGrants(facts).map(({ grantedOn }) => yearOf(grantedOn)));
  const thisYear = yearOf(facts.on);
  let first = thisYear;
  while (years.has(first - 1)) first -= 1;
  return thisYear - first + 1;
}
