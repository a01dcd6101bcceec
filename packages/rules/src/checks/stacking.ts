import { failed, notApplicable, notStated, passed, type Finding } from '../check.ts';
import type { StackingTerms } from '../conditional-terms.ts';
import type { Facts } from '../facts/facts.ts';
import { otherAid } from '../facts/match-grants.ts';
import { bound } from '../money/bound.ts';
import { formatRate, shareOf, sum } from '../money/fen.ts';
import type { Reckoning } from '../money/reckoning.ts';
import { ourTerms, theirTerms } from '../money/stacking-terms.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R22: how this voucher goes together with what pays the same purchase already. Both programs are heard. */
export function stacking(terms: RuleTerms, facts: Facts, reckoning: Reckoning): readonly Finding[] {
  const others = otherAid(facts);
  if (others.length === 0)
    return terms.stacking === null
      ? [notStated('STACKING', 'The sources do not say how the voucher goes together with others; none is there.')]
      : [notApplicable('STACKING', 'No other program pays this purchase.')];
  return [...new Set(others.map(({ programCode }) => programCode))].flatMap((code) => {
    const grants = others.filter(({ programCode }) => programCode === code);
    const said = new Set(
      grants.flatMap((grant) => [
        ...ourTerms(terms, grant, facts),
        ...theirTerms(grant, reckoning.rateBasisPoints, facts),
      ]),
    );
    if (said.size === 0)
      return [notStated('STACKING', `The sources do not say how the voucher goes together with that of ${code}.`)];
    const used = sum(grants.map(({ amount }) => amount));
    return [...said].map((term) => judge(term, code, used, reckoning));
  });
}

function judge(
  { mode, ceilingBasisPoints }: StackingTerms,
  code: string,
  used: bigint,
  { base, amount, unit }: Reckoning,
): Finding {
  switch (mode) {
    case 'FORBIDDEN':
      return failed('STACKING', `${code} pays this purchase already, and only one of the two may: choose one.`);
    case 'TAKE_HIGHER':
      return bound('STACKING', {
        what: `The higher of this voucher and that of ${code}`,
        limit: amount > used ? amount : used,
        used,
        unit,
      });
    case 'ADD_TO_CEILING': {
      const ceiling = ceilingBasisPoints ?? 0;
      const what = `What this voucher and that of ${code} may reach together (${formatRate(ceiling)})`;
      return bound('STACKING', { what, limit: shareOf(base, ceiling), used, unit });
    }
    case 'AUTO_MATCH':
      return passed('STACKING', `Matched beside the voucher of ${code}.`);
  }
}
