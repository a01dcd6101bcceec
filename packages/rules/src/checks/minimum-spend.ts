import { failed, limited, notApplicable, notStated, passed, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { formatFen } from '../money/fen.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R19: the least that must be spent in the year. */
export function minimumSpend({ minimumSpend: least }: RuleTerms, { history }: Facts, base: bigint): Finding {
  if (least === null) return notStated('MINIMUM_SPEND', 'The sources name no least amount.');
  const spent = history.yearSpend + base;
  const finding =
    spent >= least
      ? passed('MINIMUM_SPEND', `${formatFen(spent)} of the year reaches ${formatFen(least)}.`)
      : failed(
          'MINIMUM_SPEND',
          `${formatFen(spent)} of the year is less than ${formatFen(least)}: apply when it is reached.`,
        );
  return limited(finding, least, least - spent);
}

/** R19: the least for which a voucher is issued. */
export function minimumSubsidy({ minimumSubsidy: least }: RuleTerms, { moment }: Facts, subsidy: bigint): Finding[] {
  if (least === null) return [];
  if (moment !== 'APPLICATION') return [notApplicable('MINIMUM_SPEND', 'The voucher is issued already.')];
  const finding =
    subsidy >= least
      ? passed('MINIMUM_SPEND', `The voucher reaches ${formatFen(least)}.`)
      : failed('MINIMUM_SPEND', `No voucher of less than ${formatFen(least)} is issued: apply with a larger purchase.`);
  return [limited(finding, least, least - subsidy)];
}
