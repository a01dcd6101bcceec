import type { RuleTerms } from './rule-terms.ts';

/** How far a source can be trusted, the best first. */
export type SourceConfidence = 'OFFICIAL' | 'OFFICIAL_REPOSTED' | 'PRESS' | 'NOTE' | 'UNVERIFIED';

/** Where a fact comes from (R40). */
export type PolicySource = {
  /** Null where no address is on record. */
  readonly url: string | null;
  readonly title: string;
  /** ISO date; null where not found. */
  readonly publishedOn: string | null;
  readonly confidence: SourceConfidence;
  /** The source's own words; null where we have not seen them. */
  readonly quote: string | null;
};

/** One version of a program's rule (R40). Versions are added, never changed. */
export type RuleVersion = {
  /** 1, 2, 3 … within the program. */
  readonly version: number;
  /** Only a draft for comment was published. A draft is never in force. */
  readonly draft: boolean;
  /** ISO date of the first day; where a source names only the day of publication, that day; null where neither is known. */
  readonly effectiveFrom: string | null;
  /** ISO date of the last day; null while nothing ends it. */
  readonly effectiveTo: string | null;
  /** Never empty. */
  readonly sources: readonly PolicySource[];
  /** What the sources leave open, and what has no field. */
  readonly notes: readonly string[];
  readonly terms: RuleTerms;
};

/** The version in force on a day (ISO date): the newest that has begun and not ended, drafts aside; null where none is. */
export function versionInForce<T extends Pick<RuleVersion, 'version' | 'draft' | 'effectiveFrom' | 'effectiveTo'>>(
  versions: readonly T[],
  on: string,
): T | null {
  const inForce = versions.filter(
    ({ draft, effectiveFrom, effectiveTo }) =>
      !draft && effectiveFrom !== null && effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo),
  );
  return inForce.reduce<T | null>((newest, each) => (newest && newest.version > each.version ? newest : each), null);
}
