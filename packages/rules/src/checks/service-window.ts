import { failed, notStated, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { RuleTerms } from '../rule-terms.ts';

/** R14: the days of service that count. */
export function serviceWindow({ serviceFrom, serviceTo }: RuleTerms, { purchase }: Facts): Finding {
  const { serviceFrom: from, serviceTo: to } = purchase;
  if (from !== null && to !== null && to < from)
    return failed('SERVICE_WINDOW', `Service ends on ${to}, before it begins on ${from}: correct the days.`);
  if (serviceFrom === null && serviceTo === null)
    return notStated('SERVICE_WINDOW', 'The sources name no days of service.');
  const asked = `from ${serviceFrom ?? 'any day'} to ${serviceTo ?? 'any day'}`;
  if (from === null || to === null)
    return unknown('SERVICE_WINDOW', `Give the first and last day of service: it counts ${asked}.`);
  return (serviceFrom !== null && to < serviceFrom) || (serviceTo !== null && serviceTo < from)
    ? failed('SERVICE_WINDOW', `Service from ${from} to ${to} does not count: only service ${asked} does.`)
    : passed('SERVICE_WINDOW', `Service ${asked} counts.`);
}
