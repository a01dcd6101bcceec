import type { RateTier } from '../conditional-terms.ts';
import { addDays, daysBetween, earlier, later } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import { ownGrants } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { judgeConditions } from './conditions.ts';
import { supportEnds } from './support-window.ts';

/** A rate, and the days of service that it is paid for. */
export type RatePart = { readonly tier: RateTier; readonly days: number };

/** The rates of a purchase; together they may cover fewer days than it has. */
export type RateParts = { readonly parts: readonly RatePart[]; readonly days: number };

/**
 * The rates that apply, in their order: the first that applies wins. A rate that is paid for so many months only takes
 * the days within them, and the next that applies takes the rest: two contracts, one after the other, get as much as one.
 * `contracts`: fen of the year's contracts, where others than those on record are to be tried.
 */
export function rateParts(terms: RuleTerms, facts: Facts, contracts?: bigint): RateParts {
  const { serviceFrom, serviceTo } = facts.purchase;
  const dated = serviceFrom !== null && serviceTo !== null && serviceFrom <= serviceTo;
  const total = dated ? daysBetween(serviceFrom, serviceTo) + 1 : 1;
  let rest = total;
  const parts: RatePart[] = [];
  for (const tier of inOrder(terms)) {
    if (rest === 0) break;
    if (judgeConditions(tier.conditions, facts, contracts) !== 'HOLD') continue;
    const months = tier.conditions?.monthsAtMost ?? null;
    if (months !== null && !dated) continue;
    const days = months === null || !dated ? rest : daysWithin(tier, months, serviceFrom, serviceTo, facts);
    if (days <= 0) continue;
    parts.push({ tier, days: Math.min(days, rest) });
    rest -= Math.min(days, rest);
  }
  return { parts, days: total };
}

/** As written; by height where the terms say that the higher of two tracks is taken. */
function inOrder({ rateTiers, stacking }: RuleTerms): readonly RateTier[] {
  const tiers = rateTiers ?? [];
  const takesHigher = stacking?.some(
    ({ mode, conditions }) => mode === 'TAKE_HIGHER' && conditions?.sameProgram === true,
  );
  return takesHigher === true ? [...tiers].sort((a, b) => b.rateBasisPoints - a.rateBasisPoints) : tiers;
}

function daysWithin(tier: RateTier, months: number, from: string, to: string, facts: Facts): number {
  const grants = ownGrants(facts).filter(({ rateBasisPoints }) => rateBasisPoints === tier.rateBasisPoints);
  const starts = grants.flatMap(({ serviceFrom }) => serviceFrom ?? []);
  const first = later(from, starts.length === 0 ? from : starts.reduce(earlier));
  return daysBetween(first, earlier(addDays(to, 1), supportEnds(grants, from, months)));
}
