import { dayInChina } from './days.ts';
import type { Evaluation } from './evaluation.ts';
import type { EvaluationRequest } from './facts/facts.ts';
import type { Grant } from './facts/history-facts.ts';

/** What later evaluations must know of money that was given on this one: all of its subsidy, or a part. */
export function grantOf(request: EvaluationRequest, evaluation: Evaluation, amount = evaluation.subsidy): Grant {
  const { program, rule, applicant, purchase, at } = request;
  return {
    programCode: program.code,
    programRegionCode: program.regionCode,
    programKind: program.kind,
    rule: { stacking: rule.terms.stacking, aidCeilingBasisPoints: rule.terms.aidCeilingBasisPoints },
    companyId: applicant.id,
    side: purchase.side,
    sellerId: purchase.seller.id,
    purchaseId: purchase.id,
    contract: purchase.contract,
    invoices: purchase.invoices,
    project: purchase.project,
    installation: purchase.installation,
    signedOn: purchase.signedOn,
    grantedOn: dayInChina(at),
    serviceFrom: purchase.serviceFrom,
    serviceTo: purchase.serviceTo,
    base: evaluation.eligibleBase,
    amount,
    rateBasisPoints: evaluation.rateBasisPoints,
    yearLimits: evaluation.yearLimits,
    keptBack: evaluation.keptBack,
  };
}
