import { failed, limited, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { YearLimit } from '../facts/history-facts.ts';
import { judgeConditions, missingFacts } from '../money/conditions.ts';
import { yearContracts } from '../money/contract-price.ts';
import { formatRate } from '../money/fen.ts';
import { rateParts, type RatePart, type RateParts } from '../money/rate-parts.ts';
import { autoMatchTerm } from '../money/stacking-terms.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** The rate of a purchase: a fraction of its base. */
export type Rate = {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The first rate that applies. */
  readonly basisPoints: number;
  /** The limits on the year's contracts that lower it, the least first. */
  readonly yearLimits: readonly YearLimit[];
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
    ...fractionOf({ parts, days }),
    basisPoints: first.tier.rateBasisPoints,
    yearLimits: yearLimitsOf(parts, terms, facts),
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
    yearLimits: [],
    finding: passed('RATE', `${formatRate(added)} beside the other voucher, without review.`),
  };
}

/** Rates by days as one fraction, so that only the amount is rounded. */
function fractionOf({ parts, days }: RateParts): Pick<Rate, 'numerator' | 'denominator'> {
  return {
    numerator: parts.reduce((total, part) => total + BigInt(part.days * part.tier.rateBasisPoints), 0n),
    denominator: BigInt(days * 10_000),
  };
}

/** What nobody said, and would make a rate apply that is higher than the one that does. */
function missingForMore({ rateTiers }: RuleTerms, facts: Facts, first: RatePart | undefined): readonly string[] {
  const missing = new Set<string>();
  for (const { rateBasisPoints, conditions } of rateTiers ?? [])
    if (
      conditions !== null &&
      rateBasisPoints > (first?.tier.rateBasisPoints ?? 0) &&
      judgeConditions(conditions, facts) === 'UNKNOWN'
    )
      for (const fact of missingFacts(conditions, facts)) missing.add(fact);
  return [...missing];
}

/** The limits on the year's contracts that the rate has still ahead of it, and what is paid beyond each. */
function yearLimitsOf(parts: readonly RatePart[], terms: RuleTerms, facts: Facts): readonly YearLimit[] {
  if (parts.every(({ tier }) => (tier.conditions?.yearContractsAtMost ?? null) === null)) return [];
  const limits = (terms.rateTiers ?? []).flatMap(({ conditions }) => conditions?.yearContractsAtMost ?? []);
  return [...new Set(limits)]
    .filter((contracts) => contracts >= yearContracts(facts))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((contracts) => {
      const { numerator, denominator } = fractionOf(rateParts(terms, facts, contracts + 1n));
      return { contracts, rateBeyondBasisPoints: Number((numerator * 10_000n) / denominator) };
    });
}

function describe({ tier, days }: RatePart, of: number): string {
  const most = tier.atMost ? 'At most ' : '';
  const part = days < of ? ` for ${days} of ${of} days` : '';
  return `${most}${formatRate(tier.rateBasisPoints)}${part}${tier.appliesWhen === null ? '' : ` (${tier.appliesWhen})`}`;
}

function none(finding: Finding): Rate {
  return { numerator: 0n, denominator: 1n, basisPoints: 0, yearLimits: [], finding };
}
