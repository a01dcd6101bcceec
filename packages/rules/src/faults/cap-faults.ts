import type { Cap } from '../conditional-terms.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { askTheSame, conditionFaults } from './condition-faults.ts';
import { amountFaults, when } from './say.ts';

/** Caps that cannot bind, exceptions that except from nothing. */
export function capFaults(terms: RuleTerms): string[] {
  const { caps, capExceptions } = terms;
  return [
    ...when(caps?.length === 0, 'caps is empty: write null where no cap is known.'),
    ...(caps ?? []).flatMap((cap, i) => [
      ...amountFaults(`caps[${i}].amount`, cap.amount),
      ...conditionFaults(`caps[${i}]`, cap, terms),
      ...when(
        (cap.conditions?.monthsAtMost ?? null) !== null,
        `caps[${i}].conditions.monthsAtMost limits a time, and a cap is for good: put it on a rate.`,
      ),
      ...idleFaults(cap, i, caps ?? []),
    ]),
    ...when(
      (capExceptions?.length ?? 0) > 0 && caps === null,
      'capExceptions excepts from caps, and caps is null: name the caps.',
    ),
    ...(capExceptions ?? []).flatMap(({ upTo }, i) => exceptionFaults(upTo, i, caps ?? [])),
    ...minimumFaults(terms),
  ];
}

/** A cap that another one, lower and over as much, always comes before. */
function idleFaults(cap: Cap, place: number, caps: readonly Cap[]): string[] {
  const under = caps.findIndex(
    (other, i) =>
      i !== place &&
      askTheSame(other.conditions, cap.conditions) &&
      (other.scope === cap.scope
        ? i < place
        : other.scope === 'COMPANY_LIFETIME' && cap.scope === 'COMPANY_YEAR' && other.amount < cap.amount),
  );
  return when(
    under >= 0,
    `caps[${place}] stands beside caps[${under}], which counts as much: keep the one that is meant.`,
  );
}

function exceptionFaults(upTo: bigint | null, place: number, caps: readonly Cap[]): string[] {
  const field = `capExceptions[${place}].upTo`;
  return [
    ...amountFaults(field, upTo),
    ...when(
      upTo !== null && upTo > 0n && caps.length > 0 && caps.every(({ amount }) => upTo <= amount),
      `${field} is no more than the caps: it raises none.`,
    ),
  ];
}

function minimumFaults({ minimumSubsidy, caps }: RuleTerms): string[] {
  const lowest = caps?.find(
    ({ conditions, amount }) => conditions === null && minimumSubsidy !== null && amount < minimumSubsidy,
  );
  return [
    ...amountFaults('minimumSubsidy', minimumSubsidy),
    ...when(lowest !== undefined, 'minimumSubsidy is more than a cap: no voucher could be issued.'),
  ];
}
