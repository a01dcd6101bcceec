import { byDefault, failed, notApplicable, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { formatFen, sum } from '../money/fen.ts';
import type { Reckoning } from '../money/reckoning.ts';
import type { RuleTerms } from '../rule-terms.ts';

/**
 * R26: what was split is added up again before caps are tested, and an installation is claimed whole. Where no source
 * speaks of it, contracts are still added up.
 */
export function antiSplitting({ antiSplitting: asked }: RuleTerms, facts: Facts, { parts }: Reckoning): Finding {
  const { installation } = facts.purchase;
  const piece =
    asked?.includes('INSTALLATIONS') === true && installation !== null
      ? parts.find((grant) => grant.installation === installation)
      : undefined;
  if (piece)
    return failed(
      'ANTI_SPLITTING',
      `The installation was claimed on ${piece.grantedOn}: it is claimed once, and whole.`,
    );
  const finding =
    parts.length === 0
      ? notApplicable('ANTI_SPLITTING', 'No earlier grant is a part of the same thing.')
      : passed('ANTI_SPLITTING', `Counted as one with ${formatFen(sum(parts.map(({ amount }) => amount)))} of before.`);
  return asked === null ? byDefault(finding) : finding;
}

/** R26: what earlier contracts of the year got too much, now that the year's contracts pass a limit, is kept back. */
export function keptBack(overpaid: bigint, left: bigint): readonly Finding[] {
  if (overpaid === 0n) return [];
  const message = `The year’s contracts pass the limit of a higher rate: ${formatFen(overpaid)} that it gave is kept back`;
  const finding =
    left > 0n
      ? passed('ANTI_SPLITTING', `${message}.`)
      : failed('ANTI_SPLITTING', `${message}, which leaves nothing: claim again with the year’s next contract.`);
  return [byDefault(finding)];
}
