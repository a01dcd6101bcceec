import { isSameYear } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grant } from '../facts/history-facts.ts';
import type { CapScope } from '../rule-words.ts';

/** Fen that this program gave already of what a cap is counted over; `parts` count as one with the purchase. */
export function usedOfCap(scope: CapScope, facts: Facts, parts: readonly Grant[]): bigint {
  let used = 0n;
  for (const grant of facts.history.grants)
    if (grant.programCode === facts.program.code && isCounted(scope, grant, parts, facts)) used += grant.amount;
  return used;
}

function isCounted(scope: CapScope, grant: Grant, parts: readonly Grant[], facts: Facts): boolean {
  const { applicant, purchase, on, rule } = facts;
  // R26: where companies may not be split, what the whole group got counts as one company's.
  const asOne = rule.terms.antiSplitting?.includes('COMPANIES') === true;
  const inGroup = applicant.groupIds.includes(grant.companyId) || grant.companyId === applicant.id;
  const isOwn = asOne ? inGroup : grant.companyId === applicant.id;
  const isThisYear = isSameYear(grant.grantedOn, on);
  switch (scope) {
    case 'CONTRACT':
      return parts.includes(grant) || grant.purchaseId === purchase.id || sameName(grant.contract, purchase.contract);
    case 'CLAIM':
      return parts.includes(grant) || grant.purchaseId === purchase.id;
    case 'PROJECT':
      // Without a project's name, all that the company got may be for it.
      return purchase.project === null ? isOwn : grant.project === purchase.project;
    case 'COMPANY_YEAR':
      return isOwn && isThisYear;
    case 'GROUP_YEAR':
      return inGroup && isThisYear;
    case 'COMPANY_LIFETIME':
    case 'NOT_STATED':
      return isOwn;
  }
}

function sameName(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
