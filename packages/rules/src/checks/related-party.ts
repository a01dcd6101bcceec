import { byDefault, failed, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RelationVerdict, Tie } from '../facts/relation-facts.ts';
import type { RelatedPartyDay } from '../rule-words.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** How related parties are told: what a rule states, and this graph's default for what it does not. */
export type RelatedPartyPolicy = {
  readonly thresholdBasisPoints: number;
  readonly depth: number;
  readonly asOf: readonly RelatedPartyDay[];
};

/**
 * How far to look. No source says how related parties are told, so by default: 20 % of the shares, which is significant
 * influence under Accounting Standard 36, over six ties, on the day of the contract and on that of the claim.
 */
export function relatedPartyPolicy({ relatedParty }: RuleTerms): RelatedPartyPolicy {
  return {
    thresholdBasisPoints: relatedParty?.thresholdBasisPoints ?? 2000,
    depth: relatedParty?.depth ?? 6,
    asOf: relatedParty?.asOf ?? ['CONTRACT', 'CLAIM'],
  };
}

/** R9: nothing is paid between related parties. Where no source speaks of them, this graph still blocks them. */
export function relatedParty(terms: RuleTerms, { purchase, relation, moment }: Facts): Finding {
  if (purchase.buyerId === purchase.seller.id)
    return byDefault(failed('RELATED_PARTY', 'Buyer and seller are one company: nobody buys from itself.'));
  if (terms.relatedPartyBlocked === false) return passed('RELATED_PARTY', 'The program pays between related parties.');
  const finding = judge(relatedPartyPolicy(terms), relation, moment === 'CLAIM');
  return terms.relatedPartyBlocked === null ? byDefault(finding) : finding;
}

function judge(policy: RelatedPartyPolicy, relation: Facts['relation'], claimed: boolean): Finding {
  for (const day of policy.asOf) {
    if (day === 'CLAIM' && !claimed) continue;
    const verdict = relation[day];
    const when = `on the day of the ${day.toLowerCase()}`;
    if (verdict === null)
      return unknown('RELATED_PARTY', `Nobody looked whether buyer and seller are related ${when}: have it looked up.`);
    const proof = proofOf(verdict, policy);
    if (!proof) continue;
    const path = proof.map(({ from, to }) => `${from} → ${to}`).join(', ');
    return failed('RELATED_PARTY', `Buyer and seller are related ${when} (${path}): choose another seller.`);
  }
  return passed('RELATED_PARTY', 'Buyer and seller are not related.');
}

/** A path that counts. Ties other than shares do whatever the threshold: they are control or influence by themselves. */
function proofOf(verdict: RelationVerdict, { thresholdBasisPoints, depth }: RelatedPartyPolicy) {
  if (!verdict.related) return undefined;
  const counts = ({ shareBasisPoints }: Tie) => shareBasisPoints === null || shareBasisPoints >= thresholdBasisPoints;
  return [verdict.path, ...(verdict.strongerPaths ?? [])].find((path) => path.length <= depth && path.every(counts));
}
