import type { Cap } from '../conditional-terms.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { least } from './fen.ts';

/** The exception of a rule under which an officer's decision falls, if any (R21). */
export function exceptionOf({ capExceptions }: RuleTerms, { exception }: Pick<Facts, 'exception'>) {
  if (exception === null || exception.reason.trim() === '' || exception.approver.trim() === '') return null;
  return capExceptions?.find(({ approver }) => approver === null || approver === exception.approver) ?? null;
}

/** Fen of a cap, as an exception raised it. */
export function capAmount({ amount }: Cap, terms: RuleTerms, facts: Pick<Facts, 'exception'>): bigint {
  const allowed = exceptionOf(terms, facts);
  if (allowed === null || facts.exception === null) return amount;
  const raised = least(facts.exception.upTo, allowed.upTo ?? facts.exception.upTo);
  return raised > amount ? raised : amount;
}
