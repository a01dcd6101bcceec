import { failed, notStated, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { formatRate } from '../money/fen.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R2: who pays how much of it. */
export function funderShares(_terms: RuleTerms, { program }: Facts): Finding {
  const funders = program.fund?.funders ?? [];
  if (funders.length === 0) return notStated('FUNDER_SHARES', 'The sources name no funder.');
  const whole = funders.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
  if (whole !== 10_000)
    return failed(
      'FUNDER_SHARES',
      `The funders’ shares sum to ${whole} basis points: have the fund’s record corrected.`,
    );
  const shares = funders.map(({ name, shareBasisPoints }) => `${name} ${formatRate(shareBasisPoints)}`);
  return passed('FUNDER_SHARES', `Paid by ${shares.join(', ')}.`);
}
