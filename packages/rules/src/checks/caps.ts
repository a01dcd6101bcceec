import { limited, notApplicable, notStated, type Finding } from '../check.ts';
import type { Cap } from '../conditional-terms.ts';
import type { Facts } from '../facts/facts.ts';
import { bound } from '../money/bound.ts';
import { capAmount } from '../money/cap-amount.ts';
import { usedOfCap } from '../money/used-of-cap.ts';
import { judgeConditions } from '../money/conditions.ts';
import type { Reckoning } from '../money/reckoning.ts';
import type { RuleTerms } from '../rule-terms.ts';
import type { CapScope } from '../rule-words.ts';

const words: Readonly<Record<CapScope, string>> = {
  CONTRACT: 'The cap per contract',
  CLAIM: 'The cap per claim',
  PROJECT: 'The cap per project',
  COMPANY_YEAR: 'The cap per company and year',
  COMPANY_LIFETIME: 'The cap per company, for good',
  GROUP_YEAR: 'The cap per group and year',
  NOT_STATED: 'The cap (the source does not say over what; read as per company, for good)',
};

/** R20: all caps that apply must hold. One whose condition is not known applies: nobody can say that it does not. */
export function caps(terms: RuleTerms, facts: Facts, reckoning: Reckoning): readonly Finding[] {
  if (terms.caps === null) return [notStated('CAP', 'No cap was found in the sources.')];
  return terms.caps.map((cap) => judge(cap, terms, facts, reckoning));
}

function judge(cap: Cap, terms: RuleTerms, facts: Facts, { unit, parts }: Reckoning): Finding {
  const limit = capAmount(cap, terms, facts);
  if (judgeConditions(cap.conditions, facts) === 'FAIL') {
    const finding = notApplicable('CAP', `${words[cap.scope]} does not apply: ${cap.appliesWhen ?? ''}`);
    return limited(finding, limit, limit);
  }
  return bound('CAP', { what: words[cap.scope], limit, used: usedOfCap(cap.scope, facts, parts), unit });
}
