import type { RuleTerms } from '../rule-terms.ts';

/** R38: what a beneficiary must report, and what waits for it; null where no source asks for a report. */
export function reportingDuty({
  reporting,
  tranches,
}: RuleTerms): { readonly what: string; readonly holdsBack: 'NEXT_TRANCHE' | 'NOTHING' } | null {
  if (reporting === null) return null;
  const waits = reporting.blocksNextTranche === true || tranches?.some(({ afterReport }) => afterReport) === true;
  return { what: reporting.what, holdsBack: waits ? 'NEXT_TRANCHE' : 'NOTHING' };
}

/** R39: the indicators by which a fund is measured, beside what was measured; null where nothing was. */
export function targetProgress(
  { targets }: RuleTerms,
  measured: Readonly<Record<string, string>>,
): readonly { readonly indicator: string; readonly target: string | null; readonly measured: string | null }[] {
  return (targets ?? []).map(({ indicator, target }) => ({ indicator, target, measured: measured[indicator] ?? null }));
}
