import { addMonths } from '../days.ts';
import { least } from '../money/fen.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** What an irregular claim costs whoever made it. */
export type ClawbackOrder = {
  /** Fen to be taken back: never more than was paid and not yet taken back. */
  readonly amount: bigint;
  /** Fen of it that are set off against what is still to be paid to the same company. */
  readonly setOff: bigint;
  /** Fen of it that the company pays back. */
  readonly toRepay: bigint;
  /** The first day on which the company may apply again; null where it is not barred. */
  readonly barredUntil: string | null;
  readonly stated: boolean;
};

/**
 * R37: what is taken back for an irregularity. No city's wording was found: by default what was irregular is taken back,
 * what is still to be paid is set off first, and nobody is barred.
 */
export function clawback(
  { clawback: asked }: RuleTerms,
  irregular: {
    readonly trigger: string;
    readonly amount: bigint;
    readonly paid: bigint;
    readonly takenBack: bigint;
    readonly stillToPay: bigint;
    readonly decidedOn: string;
  },
): ClawbackOrder {
  const left = irregular.paid - irregular.takenBack;
  const amount = least(irregular.amount, left > 0n ? left : 0n);
  const setOff = least(amount, irregular.stillToPay);
  const triggered = asked !== null && (asked.triggers === null || asked.triggers.includes(irregular.trigger));
  const barredYears = asked?.barredYears ?? null;
  return {
    amount,
    setOff,
    toRepay: amount - setOff,
    barredUntil: barredYears !== null && triggered ? addMonths(irregular.decidedOn, 12 * barredYears) : null,
    stated: triggered,
  };
}
