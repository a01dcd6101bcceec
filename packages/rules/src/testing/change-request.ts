import { evaluate, grantOf, type EvaluationRequest, type Evaluation, type Grant } from '../index.ts';

/** The request at another price. */
export function withPrice(asked: EvaluationRequest, amount: bigint): EvaluationRequest {
  const costs = { ...asked.purchase.costs, CONTRACT: [{ category: 'COMPUTE', amount } as const] };
  return { ...asked, purchase: { ...asked.purchase, costs } };
}

/** The request with more of a history. */
export function withGrants(asked: EvaluationRequest, grants: readonly Grant[]): EvaluationRequest {
  return { ...asked, history: { ...asked.history, grants: [...asked.history.grants, ...grants] } };
}

/** One purchase after the other, each with what the ones before it got in its history: from one seller, or each from another. */
export function inTurn(
  asked: EvaluationRequest,
  prices: readonly bigint[],
  sellers: 'same' | 'different',
): readonly Evaluation[] {
  let now = asked;
  return prices.map((amount, i) => {
    const seller = sellers === 'same' ? now.purchase.seller : { ...now.purchase.seller, id: `seller ${i}` };
    const part = withPrice(
      { ...now, purchase: { ...now.purchase, seller, id: `part ${i}`, contract: `part ${i}` } },
      amount,
    );
    const evaluation = evaluate(part);
    const { fund } = now.program;
    const { yearSpend, yearContracts } = now.history;
    const got = evaluation.eligible ? [grantOf(part, evaluation)] : [];
    now = withGrants(
      {
        ...now,
        history: {
          ...now.history,
          yearSpend: yearSpend + evaluation.eligibleBase,
          yearContracts: yearContracts + amount,
        },
        program: { ...now.program, fund: fund && { ...fund, available: (fund.available ?? 0n) - evaluation.subsidy } },
      },
      got,
    );
    return evaluation;
  });
}
