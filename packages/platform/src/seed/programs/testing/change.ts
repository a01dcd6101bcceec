import type { EvaluationRequest, Grant, RuleTerms } from '@voucher-graph/rules';
import { costsAt } from './fitting-request.ts';

/** One thing changed in a request. */
export type Change = (request: EvaluationRequest) => EvaluationRequest;

export function withApplicant(applicant: Partial<EvaluationRequest['applicant']>): Change {
  return (request) => ({ ...request, applicant: { ...request.applicant, ...applicant } });
}

export function withPurchase(purchase: Partial<EvaluationRequest['purchase']>): Change {
  return (request) => ({ ...request, purchase: { ...request.purchase, ...purchase } });
}

export function withSeller(seller: Partial<EvaluationRequest['purchase']['seller']>): Change {
  return (request) => withPurchase({ seller: { ...request.purchase.seller, ...seller } })(request);
}

export function withTerms(terms: Partial<RuleTerms>): Change {
  return (request) => ({ ...request, rule: { ...request.rule, terms: { ...request.rule.terms, ...terms } } });
}

export function withGrants(...grants: readonly Grant[]): Change {
  return (request) => ({ ...request, history: { ...request.history, grants } });
}

export function withPrice(amount: bigint): Change {
  return (request) => {
    const { subsidyBase, eligibleCosts } = request.rule.terms;
    return withPurchase({ costs: costsAt(subsidyBase, amount, eligibleCosts?.[0]) })(request);
  };
}

/** Money that the program gave the applicant before, on another purchase, unless the test says otherwise. */
export function aGrant(request: EvaluationRequest, grant: Partial<Grant> = {}): Grant {
  const { program, applicant, purchase, at } = request;
  return {
    programCode: program.code,
    programRegionCode: program.regionCode,
    programKind: program.kind,
    rule: null,
    companyId: applicant.id,
    side: purchase.side,
    sellerId: 'another seller',
    purchaseId: 'an earlier purchase',
    contract: null,
    invoices: [],
    project: null,
    installation: null,
    signedOn: null,
    grantedOn: at.toISOString().slice(0, 10),
    serviceFrom: null,
    serviceTo: null,
    base: 0n,
    amount: 1n,
    rateBasisPoints: 3000,
    yearLimits: [],
    keptBack: 0n,
    ...grant,
  };
}
