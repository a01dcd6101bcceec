import { failed, limited, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { missingFacts } from '../money/conditions.ts';
import { formatRate } from '../money/fen.ts';
import { rateParts, type RatePart } from '../money/rate-parts.ts';
import { autoMatchTerm } from '../money/stacking-terms.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** The rate of a purchase: a fraction of its base. */
export type Rate = {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The first rate that applies. */
  readonly basisPoints: number;
  /** The first that would apply beyond a limit on the year's contracts; null where no such limit made the rate. */
  readonly beyondYearLimit: number | null;
  readonly finding: Finding;
};

/** R18: the first rate that applies. Without one, nothing is paid: a default would be a promise that nobody made. */
export function rate(terms: RuleTerms, facts: Facts): Rate {
  if (facts.purchase.autoMatch) return autoMatched(terms, facts);
  if (terms.rateTiers === null)
    return none(failed('RATE', 'No rate was found in the sources: the program takes no applications. Ask the issuer.'));
  const { parts, days } = rateParts(terms, facts);
  const [first] = parts;
  const missing = missingForMore(terms, facts, first);
  if (first === undefined)
    return none(
      missing.length > 0
        ? unknown('RATE', `No rate applies to what is known: say ${missing.join(', ')}.`)
        : failed(
            'RATE',
            `No rate applies. One would if: ${terms.rateTiers.map(({ appliesWhen }) => appliesWhen ?? '').join(' ')}`,
          ),
    );
  const hint = missing.length > 0 ? ` Say ${missing.join(', ')}: a higher rate may apply.` : '';
  return {
    numerator: parts.reduce((total, part) => total + BigInt(part.days * part.tier.rateBasisPoints), 0n),
    denominator: BigInt(days * 10_000),
    basisPoints: first.tier.rateBasisPoints,
    beyondYearLimit: isBanded(first) ? (rateParts(terms, facts, true).parts[0]?.tier.rateBasisPoints ?? 0) : null,
    finding: passed('RATE', `${parts.map((part) => describe(part, days)).join(', then ')}.${hint}`),
  };
}

/** What the rate comes to, and what of it earlier vouchers of the program left on this purchase. */
export function rateAsLimit({ finding }: Rate, amount: bigint, paidAlready: bigint, unit: bigint): Finding {
  if (finding.outcome !== 'PASSED') return finding;
  const left = amount - paidAlready;
  const used = paidAlready > 0n && left < unit;
  return limited(
    used ? failed('RATE', 'The program has paid its rate of this purchase already.') : finding,
    amount,
    left,
  );
}

/** R22: a match without review pays its own rate beside the other voucher. */
function autoMatched(terms: RuleTerms, facts: Facts): Rate {
  const added = autoMatchTerm(terms, facts)?.addsBasisPoints ?? null;
  if (added === null)
    return none(
      failed('RATE', 'No match without review is known for what pays already: apply for the voucher itself.'),
    );
  return {
    numerator: BigInt(added),
    denominator: 10_000n,
    basisPoints: added,
    beyondYearLimit: null,
    finding: passed('RATE', `${formatRate(added)} beside the other voucher, without review.`),
  };
}

/** What nobody said, and would make a rate apply that is higher than the one that does. */
function missingForMore({ rateTiers }: RuleTerms, facts: Facts, first: RatePart | undefined): readonly string[] {
  const missing = new Set<string>();
  for (const { rateBasisPoints, conditions } of rateTiers ?? [])
    if (conditions !== null && rateBasisPoints > (first?.tier.rateBasisPoints ?? 0))
      for (const fact of missingFacts(conditions, facts)) missing.add(fact);
  return [...missing];
}

function isBanded({ tier }: RatePart): boolean {
  return tier.conditions !== null && tier.conditions.yearContractsAtMost !== null;
}

function describe({ tier, days }: RatePart, of: number): string {
  const most = tier.atMost ? 'At most ' : '';
  const part = days < of ? ` for ${days} of ${of} days` : '';
  return `${most}${formatRate(tier.rateBasisPoints)}${part}${tier.appliesWhen === null ? '' : ` (${tier.appliesWhen})`}`;
}

function none(finding: Finding): Rate {
  return { numerator: 0n, denominator: 1n, basisPoints: 0, beyondYearLimit: null, finding };
}
