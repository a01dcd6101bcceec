import type { RuleTerms } from '../rule-terms.ts';
import type { EvidenceKind } from '../rule-words.ts';

/** R34: what a claim must be proved with. Where no source says, what its base cannot be checked without. */
export function requiredEvidence(terms: RuleTerms): {
  readonly kinds: readonly EvidenceKind[];
  readonly stated: boolean;
} {
  if (terms.evidence !== null) return { kinds: terms.evidence, stated: true };
  const { subsidyBase, settlementMode, settlement, spendableOn } = terms;
  const paidFirst =
    subsidyBase === 'ACTUALLY_PAID' || settlementMode === 'REIMBURSE' || settlement?.buyerPaysFirst === true;
  const metered = spendableOn.includes('COMPUTE') || spendableOn.includes('TRAINING');
  const kinds: EvidenceKind[] = ['CONTRACT', 'TAX_INVOICE'];
  if (paidFirst) kinds.push('PAYMENT_PROOF');
  if (metered && subsidyBase !== 'CONTRACT') kinds.push('METERING');
  if (terms.reporting !== null) kinds.push('REPORT');
  return { kinds, stated: false };
}

/** What is still to be handed in. */
export function missingEvidence(terms: RuleTerms, given: readonly EvidenceKind[]): readonly EvidenceKind[] {
  return requiredEvidence(terms).kinds.filter((kind) => !given.includes(kind));
}
