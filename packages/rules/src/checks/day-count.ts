import { failed, notApplicable, notStated, passed, type Finding } from '../check.ts';
import { daysBetween, earlier, later } from '../days.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** The part of the costs that falls into the days of service that count: `days` of `of`. */
export type Proration = { readonly days: bigint; readonly of: bigint; readonly finding: Finding };

/** R16: costs of a service that lies only partly in the window that counts are shared out by days. */
export function dayCount(terms: RuleTerms, { purchase }: Facts): Proration {
  const { serviceFrom, serviceTo } = terms;
  const { serviceFrom: from, serviceTo: to } = purchase;
  if (serviceFrom === null && serviceTo === null)
    return whole(notStated('DAY_COUNT', 'The sources set no days of service apart, so none are counted.'));
  // What was paid within the window is already no more than the window's.
  if (terms.subsidyBase === 'ACTUALLY_PAID')
    return whole(notApplicable('DAY_COUNT', 'What was paid within the window counts as it is.'));
  if (from === null || to === null || to < from)
    return whole(notApplicable('DAY_COUNT', 'There are no days to count.'));
  // Where no source says how, both days count, as in everyday speech.
  const extra = terms.dayCount === 'END_MINUS_START' ? 0 : 1;
  const first = later(from, serviceFrom ?? from);
  const last = earlier(to, serviceTo ?? to);
  if (first === from && last === to) return whole(describe(terms, 'All of the service counts.'));
  if (last < first)
    return { days: 0n, of: 1n, finding: notApplicable('DAY_COUNT', 'No day of service lies in the window.') };
  const of = daysBetween(from, to) + extra;
  const days = daysBetween(first, last) + extra;
  const finding =
    days === 0
      ? failed('DAY_COUNT', `None of the ${of} days of service counts: have more of it lie in the window.`)
      : describe(terms, `${days} of ${of} days of service count.`);
  return { days: BigInt(days), of: BigInt(of), finding };
}

function describe({ dayCount: stated }: RuleTerms, message: string): Finding {
  return stated === null
    ? notStated('DAY_COUNT', `${message} The sources do not say how days are counted: both ends are.`)
    : passed('DAY_COUNT', message);
}

function whole(finding: Finding): Proration {
  return { days: 1n, of: 1n, finding };
}
