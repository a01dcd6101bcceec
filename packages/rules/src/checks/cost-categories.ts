import { failed, notStated, passed, type Finding } from '../check.ts';
import type { Cost } from '../facts/purchase-facts.ts';
import { formatFen } from '../money/fen.ts';
import { totalOf } from '../money/contract-price.ts';
import type { RuleTerms } from '../rule-terms.ts';
import type { CostCategory } from '../rule-words.ts';

export type CountedCosts = { readonly counted: bigint; readonly excluded: readonly Cost[]; readonly finding: Finding };

/** R11: the kinds of cost that count. What does not count is reported by kind. */
export function costCategories({ eligibleCosts, excludedCosts }: RuleTerms, costs: readonly Cost[]): CountedCosts {
  const excludedOf = new Map<CostCategory, bigint>();
  let counted = 0n;
  for (const { category, amount } of costs) {
    const counts = (eligibleCosts?.includes(category) ?? true) && !(excludedCosts?.includes(category) ?? false);
    if (counts) counted += amount;
    else excludedOf.set(category, (excludedOf.get(category) ?? 0n) + amount);
  }
  const excluded = [...excludedOf].map(([category, amount]) => ({ category, amount }));
  return { counted, excluded, finding: describe(eligibleCosts, excludedCosts, counted, excluded) };
}

function describe(
  eligible: RuleTerms['eligibleCosts'],
  never: RuleTerms['excludedCosts'],
  counted: bigint,
  excluded: readonly Cost[],
): Finding {
  if (eligible === null && never === null)
    return notStated('COST_CATEGORIES', 'The sources do not say which costs count: all do.');
  const asked = eligible === null ? `all but ${never?.join(', ') ?? ''}` : eligible.join(', ');
  if (counted <= 0n)
    return failed('COST_CATEGORIES', `None of the costs counts: only ${asked} does. List them apart in the contract.`);
  return excluded.length === 0
    ? passed('COST_CATEGORIES', `All costs count: ${asked}.`)
    : passed('COST_CATEGORIES', `${asked} counts; ${formatFen(totalOf(excluded))} of other costs does not.`);
}
