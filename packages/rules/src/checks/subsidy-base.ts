import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { Cost } from '../facts/purchase-facts.ts';
import { leastCosts, totalOf } from '../money/contract-price.ts';
import type { RuleTerms } from '../rule-terms.ts';
import type { SubsidyBase } from '../rule-words.ts';

const words: Readonly<Record<SubsidyBase, string>> = {
  CONTRACT: 'the price in the contract',
  APPROVED_CONTRACT: 'the price in the contract as the issuer approved it',
  SETTLED: 'the fee as it was settled',
  ACTUALLY_PAID: 'what was actually paid',
};

/** R15: the costs that the rate is applied to. Where no source says, the least that is known. */
export function subsidyBase(
  { subsidyBase: stated }: RuleTerms,
  { purchase, moment }: Facts,
): { readonly costs: readonly Cost[]; readonly finding: Finding } {
  const known = stated === null ? null : purchase.costs[stated];
  if (stated !== null && known === null && moment === 'CLAIM')
    return { costs: [], finding: unknown('SUBSIDY_BASE', `Give ${words[stated]}: the rate is applied to it.`) };
  const costs = known ?? leastCosts(purchase);
  if (costs.some(({ amount }) => amount < 0n) || totalOf(costs) <= 0n)
    return { costs: [], finding: failed('SUBSIDY_BASE', 'The amount is not more than zero: correct it.') };
  return { costs, finding: describe(stated, known !== null) };
}

function describe(stated: SubsidyBase | null, known: boolean): Finding {
  if (stated === null)
    return notStated(
      'SUBSIDY_BASE',
      'The sources do not say what the rate is applied to: the least amount known is taken.',
    );
  return known
    ? passed('SUBSIDY_BASE', `The rate is applied to ${words[stated]}.`)
    : passed(
        'SUBSIDY_BASE',
        `The rate is applied to ${words[stated]}; until it is known, the least amount known stands in.`,
      );
}
