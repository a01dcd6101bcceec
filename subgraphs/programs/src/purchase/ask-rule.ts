import type { EvaluationRequest } from '@voucher-graph/rules';
import { completePurchase, saidOfItself } from './complete-facts.ts';
import type { PreparedPurchase } from './prepare-purchase.ts';
import { historyOf, type Use } from './read-use.ts';
import type { PayingVoucher } from './read-vouchers.ts';

/** The purchase as the rule of a voucher is asked about it, by the version that it was granted under. */
export function askRule(
  { id, declared, company: { applicant, sellerId, relation } }: PreparedPurchase,
  { applied, program, rule, whitelisted, now }: PayingVoucher,
  use: readonly Use[],
): EvaluationRequest {
  return {
    at: now,
    moment: 'PURCHASE',
    program,
    rule,
    applicant: { ...applicant, ...saidOfItself(applied, rule.terms) },
    purchase: completePurchase(declared, { id, buyerId: applicant.id, sellerId, whitelisted, applied }),
    relation: { CONTRACT: relation, CLAIM: null },
    history: historyOf(use, { buyerId: applicant.id, now }),
    exception: null,
  };
}
