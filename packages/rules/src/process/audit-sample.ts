import type { RuleTerms } from '../rule-terms.ts';

/** A paid claim that may be audited. */
export type AuditableClaim = { readonly id: string; readonly flagged: boolean };

/** What is audited, and the seed by which anyone can draw it again. */
export type AuditSample = {
  readonly seed: string;
  readonly sampleBasisPoints: number;
  /** Ids: all that are flagged, and of the others as many as the rate asks for. */
  readonly flagged: readonly string[];
  readonly drawn: readonly string[];
  readonly stated: boolean;
};

/** No source names a sample; ours: a twentieth. */
const usualSample = 500;

/**
 * R36: draws the claims that are audited. The same claims and seed give the same sample, in whatever order they come.
 * The seed is to be chosen after the claims are closed, and recorded: whoever knows it before knows who is drawn.
 */
export function auditSample({ audit }: RuleTerms, claims: readonly AuditableClaim[], seed: string): AuditSample {
  const stated = audit?.sampleBasisPoints ?? null;
  const sampleBasisPoints = stated ?? usualSample;
  const others = claims.filter(({ flagged }) => !flagged);
  const wanted = Math.ceil((others.length * sampleBasisPoints) / 10_000);
  const drawn = others
    .map(({ id }) => ({ id, lot: lotOf(seed, id) }))
    .sort((a, b) => (a.lot === b.lot ? (a.id < b.id ? -1 : 1) : a.lot < b.lot ? -1 : 1))
    .slice(0, wanted)
    .map(({ id }) => id);
  return {
    seed,
    sampleBasisPoints,
    flagged: claims.flatMap(({ id, flagged }) => (flagged ? id : [])).sort(),
    drawn,
    stated: stated !== null,
  };
}

/** R36: what an audit does besides looking at papers. */
export function auditDuties({ audit }: RuleTerms): readonly ('CAPACITY_ASSESSMENT' | 'UNANNOUNCED_CHECK')[] {
  return [
    ...(audit?.capacityAssessed === true ? (['CAPACITY_ASSESSMENT'] as const) : []),
    ...(audit?.unannouncedChecks === true ? (['UNANNOUNCED_CHECK'] as const) : []),
  ];
}

/** FNV-1a over seed and id, 64 bits, and stirred (as MurmurHash3 ends) so that neighboring ids part. */
function lotOf(seed: string, id: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const character of `${seed.length}:${seed}${id}`) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return hash ^ (hash >> 33n);
}
