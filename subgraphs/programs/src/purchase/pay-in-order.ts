import { evaluate, grantOf, type Evaluation, type EvaluationRequest, type Grant } from '@voucher-graph/rules';

/** What a hold may pay at most, and how its voucher's rule is asked. */
export type Payer = { readonly most: bigint; readonly request: EvaluationRequest };

/** What its rule gave after those before it had paid, and what it then pays. */
export type Payment = { readonly amount: bigint; readonly evaluation: Evaluation };

/** Lets vouchers pay a price one after the other, each judged as if those before it had paid. */
export function payInOrder(price: bigint, payers: readonly Payer[]): readonly Payment[] {
  const paid: Grant[] = [];
  let open = price;
  return payers.map(({ most, request }) => {
    const { history } = request;
    const evaluation = evaluate({ ...request, history: { ...history, grants: [...history.grants, ...paid] } });
    const unit = request.rule.terms.rounding?.unit ?? 1n;
    const least = [evaluation.subsidy, most, open].reduce((one, other) => (one < other ? one : other));
    const amount = (least / unit) * unit;
    if (amount > 0n) paid.push(grantOf(request, evaluation, amount));
    open -= amount;
    return { amount, evaluation };
  });
}
