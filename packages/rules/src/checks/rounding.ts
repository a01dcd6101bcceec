import { failed, notStated, passed, type Finding } from '../check.ts';
import { formatFen, toTheFen } from '../money/fen.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R17: amounts are whole numbers of a unit. `vanished`: there was something, and it came to less than one unit. */
export function rounding({ rounding: stated }: RuleTerms, vanished: boolean): Finding {
  const { mode, unit } = stated ?? toTheFen;
  if (vanished) return failed('ROUNDING', `The amount is less than ${formatFen(unit)}: there is nothing to pay.`);
  if (stated === null) return notStated('ROUNDING', 'The sources do not say how amounts are rounded: down to the fen.');
  return passed('ROUNDING', `${mode === 'DOWN' ? 'Cut off' : 'Rounded'} to ${formatFen(unit)}.`);
}
