import { splitAmongFunders } from '../money/split-among-funders.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** A part of a voucher that becomes spendable. */
export type ScheduledTranche = { readonly number: number; readonly amount: bigint; readonly afterReport: boolean };

/** R32: the parts in which a voucher becomes spendable, which sum to its face; at once where no source says otherwise. */
export function trancheSchedule({ tranches }: RuleTerms, face: bigint): readonly ScheduledTranche[] {
  if (tranches === null) return [{ number: 1, amount: face, afterReport: false }];
  const parts = splitAmongFunders(
    face,
    tranches.map(({ shareBasisPoints }, i) => ({ name: `${i + 1}`, shareBasisPoints })),
  );
  return parts.map(({ amount }, i) => ({ number: i + 1, amount, afterReport: tranches[i]?.afterReport === true }));
}

/** Fen that may be spent by now: tranches in order, up to the first that waits for a report which was not accepted. */
export function releasedTranches(terms: RuleTerms, face: bigint, reportsAccepted: number): bigint {
  let reports = reportsAccepted;
  let released = 0n;
  for (const { amount, afterReport } of trancheSchedule(terms, face)) {
    if (afterReport && reports-- <= 0) break;
    released += amount;
  }
  return released;
}
