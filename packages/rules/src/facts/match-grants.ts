import { daysBetween } from '../days.ts';
import type { Facts } from './facts.ts';
import type { Grant } from './history-facts.ts';
import type { PurchaseFacts } from './purchase-facts.ts';

/** Contracts with one seller that were signed within so many days count as parts of one. No source says; ours. */
const splitWithinDays = 90;

/** Grants of this program to the applicant itself. */
export function ownGrants({ history, program, applicant }: Facts): readonly Grant[] {
  return history.grants.filter((grant) => grant.programCode === program.code && grant.companyId === applicant.id);
}

/** Whether a grant pays an invoice that this purchase has. */
export function sharesInvoice(grant: Grant, { invoices }: Pick<PurchaseFacts, 'invoices'>): boolean {
  return invoices.length > 0 && grant.invoices.some((invoice) => invoices.includes(invoice));
}

/** Whether a grant is for the same purchase or the same contract, whoever got it. */
export function concernsPurchase(grant: Grant, purchase: PurchaseFacts): boolean {
  return (
    grant.purchaseId === purchase.id ||
    (purchase.contract !== null && grant.contract === purchase.contract) ||
    sharesInvoice(grant, purchase)
  );
}

/** Aid of other programs on what is paid for now. */
export function otherAid({ history, program, purchase }: Facts): readonly Grant[] {
  return history.grants.filter((grant) => grant.programCode !== program.code && concernsPurchase(grant, purchase));
}

/** What this program gave already on this very purchase: by another voucher. */
export function ownAid({ history, program, purchase, applicant }: Facts): readonly Grant[] {
  return history.grants.filter(
    (grant) =>
      grant.programCode === program.code && grant.purchaseId === purchase.id && grant.companyId === applicant.id,
  );
}

/**
 * R26: grants of this program that are parts of one thing with this purchase: contracts with the same seller that were
 * signed about the same time, and, where the terms say so, the same of the group's other companies, or the same
 * installation.
 */
export function splitParts(facts: Facts): readonly Grant[] {
  const { history, program, purchase, applicant, on } = facts;
  const split = facts.rule.terms.antiSplitting;
  const signedOn = purchase.signedOn ?? on;
  const companies = split?.includes('COMPANIES') === true ? applicant.groupIds : [applicant.id];
  return history.grants.filter((grant) => {
    if (grant.programCode !== program.code || grant.purchaseId === purchase.id) return false;
    if (split?.includes('INSTALLATIONS') === true && purchase.installation !== null)
      if (grant.installation === purchase.installation) return true;
    if (!companies.includes(grant.companyId) || grant.sellerId !== purchase.seller.id) return false;
    return Math.abs(daysBetween(grant.signedOn ?? grant.grantedOn, signedOn)) <= splitWithinDays;
  });
}
