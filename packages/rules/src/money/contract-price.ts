import type { Facts } from '../facts/facts.ts';
import type { Cost, PurchaseFacts } from '../facts/purchase-facts.ts';
import { sum } from './fen.ts';

const stages = ['CONTRACT', 'APPROVED_CONTRACT', 'SETTLED', 'ACTUALLY_PAID'] as const;

/** Fen of the contract; of the first stage that is known where the contract's price is not. */
export function contractPrice({ costs }: Pick<PurchaseFacts, 'costs'>): bigint {
  for (const stage of stages) if (costs[stage] !== null) return totalOf(costs[stage]);
  return 0n;
}

/** Fen of the applicant's contracts of the year, this one included. */
export function yearContracts({ history, purchase }: Pick<Facts, 'history' | 'purchase'>): bigint {
  return history.yearContracts + contractPrice(purchase);
}

/** The costs of the stage at which they are least, of those that are known: what nobody can say is too much. */
export function leastCosts({ costs }: Pick<PurchaseFacts, 'costs'>): readonly Cost[] {
  let least: readonly Cost[] | null = null;
  for (const stage of stages) {
    const known = costs[stage];
    if (known !== null && (least === null || totalOf(known) < totalOf(least))) least = known;
  }
  return least ?? [];
}

export function totalOf(costs: readonly Cost[]): bigint {
  return sum(costs.map(({ amount }) => amount));
}
