import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import { addMonths } from '../days.ts';
import type { StandingRecord } from '../facts/applicant-facts.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

const grave: readonly StandingRecord['kind'][] = ['MAJOR_PENALTY', 'CRIME', 'DISHONESTY'];

/** R7: not on the list of the dishonest, nothing grave in so many years, sound finances. */
export function standing({ standing: asked }: RuleTerms, { applicant, on }: Facts): Finding {
  if (asked === null) return notStated('STANDING', 'The sources ask nothing of an applicant’s record.');
  const { notDishonest, cleanYears, soundFinances } = asked;
  const records = applicant.standing?.filter(({ decidedOn }) => decidedOn <= on) ?? null;
  if (records === null) return unknown('STANDING', 'Nobody has looked up your record: have the desk look it up.');
  const listed = records.find(({ kind, expiresOn }) => kind === 'DISHONESTY' && (expiresOn === null || on < expiresOn));
  if (notDishonest === true && listed)
    return failed('STANDING', `On the list of the dishonest since ${listed.decidedOn}: have the entry removed first.`);
  if (cleanYears !== null) {
    const since = addMonths(on, -12 * cleanYears);
    const recent = records.find(({ kind, decidedOn }) => grave.includes(kind) && decidedOn > since);
    if (recent)
      return failed(
        'STANDING',
        `${recent.kind} of ${recent.decidedOn} is within ${cleanYears} years: apply from ${addMonths(recent.decidedOn, 12 * cleanYears)} on.`,
      );
  }
  if (soundFinances === true && applicant.soundFinances === null)
    return unknown('STANDING', 'Sound finances are asked for: hand in your audited accounts.');
  if (soundFinances === true && applicant.soundFinances === false)
    return failed('STANDING', 'Sound finances are asked for: apply when your accounts show them.');
  return passed('STANDING', 'Nothing on record stands against it.');
}
