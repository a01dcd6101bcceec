import { byDefault, notApplicable, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { otherAid, ownAid } from '../facts/match-grants.ts';
import { bound } from '../money/bound.ts';
import { formatRate, shareOf, sum } from '../money/fen.ts';
import type { Reckoning } from '../money/reckoning.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** Where no source names a ceiling: whoever buys pays a fifth. */
export const defaultAidCeiling = 8000;

/**
 * R23: how much of the base all programs together may pay. The lowest ceiling of all that pay holds, since each of them
 * speaks of all; so does an earlier version of this program's own.
 */
export function aidCeiling(terms: RuleTerms, facts: Facts, { base, unit }: Reckoning): Finding {
  if (base === 0n) return notApplicable('AID_CEILING', 'Nothing counts, so there is nothing to limit.');
  const given = [...otherAid(facts), ...ownAid(facts)];
  const stated = terms.aidCeilingBasisPoints;
  let ceiling = stated ?? defaultAidCeiling;
  for (const { rule } of given)
    if (rule !== null) ceiling = Math.min(ceiling, rule.aidCeilingBasisPoints ?? defaultAidCeiling);
  const used = sum(given.map(({ amount }) => amount));
  const what = `What all programs together may pay (${formatRate(ceiling)})`;
  const finding = bound('AID_CEILING', { what, limit: shareOf(base, ceiling), used, unit });
  return stated === null ? byDefault(finding) : finding;
}
