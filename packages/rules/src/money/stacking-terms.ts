import type { StackingTerms } from '../conditional-terms.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grant } from '../facts/history-facts.ts';
import { otherAid } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** Another program as one that meets it on a purchase sees it. */
type Neighbor = {
  readonly code: string;
  readonly rateBasisPoints: number;
  readonly autoMatch: boolean;
  readonly sameCity: boolean;
  readonly sameKind: boolean;
};

/** What this program's terms say about a grant of another. */
export function ourTerms(terms: RuleTerms, grant: Grant, facts: Facts): readonly StackingTerms[] {
  const { programCode: code, rateBasisPoints } = grant;
  const { autoMatch } = facts.purchase;
  return applying(terms.stacking, { code, rateBasisPoints, autoMatch, ...compare(grant, facts) });
}

/** What the other program's terms say about a grant of this one. */
export function theirTerms(grant: Grant, rateBasisPoints: number, facts: Facts): readonly StackingTerms[] {
  const { code } = facts.program;
  return applying(grant.rule?.stacking ?? null, { code, rateBasisPoints, autoMatch: false, ...compare(grant, facts) });
}

/** The term by which a match without review is given beside what pays already. */
export function autoMatchTerm(terms: RuleTerms, facts: Facts): StackingTerms | undefined {
  return otherAid(facts)
    .flatMap((grant) => ourTerms(terms, grant, facts))
    .find(({ mode }) => mode === 'AUTO_MATCH');
}

function applying(stacking: readonly StackingTerms[] | null, neighbor: Neighbor): readonly StackingTerms[] {
  return (stacking ?? []).filter(
    ({ withProgramCode, conditions }) =>
      (withProgramCode === null || withProgramCode === neighbor.code) &&
      (conditions === null ||
        (fits(conditions.otherRateBasisPoints, neighbor.rateBasisPoints) &&
          fits(conditions.autoMatch, neighbor.autoMatch) &&
          fits(conditions.sameCity, neighbor.sameCity) &&
          fits(conditions.sameKind, neighbor.sameKind) &&
          fits(conditions.sameProgram, false))),
  );
}

function fits<T>(asked: T | null, is: T): boolean {
  return asked === null || asked === is;
}

function compare(grant: Grant, { program }: Facts): Pick<Neighbor, 'sameCity' | 'sameKind'> {
  return {
    sameCity: grant.programRegionCode !== null && grant.programRegionCode === program.regionCode,
    sameKind: grant.programKind === program.kind,
  };
}
