import { byDefault, failed, passed, unknown, type Finding } from '../check.ts';
import { liesIn } from '../divisions.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/**
 * R4 and R5: where an applicant is registered. Where no source says that outsiders may apply, they may not: a city's
 * money is its own.
 */
export function registration(terms: RuleTerms, { applicant, program }: Facts): Finding {
  const { registeredIn, registeredInZone, openToOutsiders } = terms;
  if (registeredInZone !== null && applicant.zone !== registeredInZone)
    return failed('REGISTRATION', `Only who is registered in ${registeredInZone} may apply: register there.`);
  if (registeredIn !== null) return judge(registeredIn, applicant.regionCode);
  if (openToOutsiders === true) return passed('REGISTRATION', 'Applicants from anywhere may apply.');
  if (program.regionCode === null) return byDefault(passed('REGISTRATION', 'The program is the nation’s.'));
  const atHome = judge([program.regionCode], applicant.regionCode);
  return openToOutsiders === null ? byDefault(atHome) : atHome;
}

function judge(divisions: readonly string[], regionCode: string | null): Finding {
  const named = divisions.join(', ');
  if (regionCode === null) return unknown('REGISTRATION', `Say where you are registered: ${named} is asked for.`);
  return divisions.some((division) => liesIn(regionCode, division))
    ? passed('REGISTRATION', `Registered in ${regionCode}, which lies in ${named}.`)
    : failed('REGISTRATION', `Registered in ${regionCode}, which is not in ${named}: look for a program at home.`);
}
