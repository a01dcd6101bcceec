import { failed, notApplicable, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R28: applications are taken in a window, or at any time, and perhaps only so many. */
export function intake({ intakeTerms, issueMode }: RuleTerms, { program, at, moment }: Facts): Finding {
  // Where no voucher is issued before use, the claim is the application.
  if (moment === 'PURCHASE' || (moment === 'CLAIM' && issueMode !== 'NONE'))
    return notApplicable('INTAKE', 'The application was taken already.');
  const { intakeOpensAt, intakeClosesAt, applicationsTaken } = program;
  const most = intakeTerms?.closesAtApplications ?? null;
  if (intakeOpensAt !== null && at < intakeOpensAt)
    return failed('INTAKE', `Intake opens at ${intakeOpensAt.toISOString()}: apply then.`);
  if (intakeClosesAt !== null && at >= intakeClosesAt)
    return failed('INTAKE', `Intake closed at ${intakeClosesAt.toISOString()}: wait for the next window.`);
  if (most !== null && applicationsTaken >= most)
    return failed('INTAKE', `Intake closed at ${most} applications: ask to be put on the waiting list.`);
  if (intakeTerms?.mode === 'WINDOW' && (intakeOpensAt === null || intakeClosesAt === null))
    return unknown('INTAKE', 'Applications are taken in a window that is not announced: wait for it.');
  if (intakeTerms === null && intakeOpensAt === null && intakeClosesAt === null)
    return notStated('INTAKE', 'The sources do not say when applications are taken.');
  return passed('INTAKE', 'Intake is open.');
}
