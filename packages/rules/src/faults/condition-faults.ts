import type { TierConditions } from '../conditional-terms.ts';
import type { RuleTerms } from '../rule-terms.ts';
import { amountFaults, countFaults, emptyFaults, when } from './say.ts';

/** Conditions that are said in one way only, ask for nothing, or ask for what the rule itself rules out. */
export function conditionFaults(
  field: string,
  { appliesWhen, conditions }: { readonly appliesWhen: string | null; readonly conditions: TierConditions | null },
  terms: RuleTerms,
): string[] {
  return [
    ...wordFaults(field, appliesWhen, conditions),
    ...(conditions === null ? [] : askFaults(`${field}.conditions`, conditions, terms)),
  ];
}

/** Citizens read the words, the engine reads the data: one without the other misleads one of them. */
export function wordFaults(field: string, appliesWhen: string | null, conditions: object | null): string[] {
  return [
    ...when(
      (appliesWhen === null) !== (conditions === null),
      `${field} says in words or in data when it applies: say it in both.`,
    ),
    ...when(
      conditions !== null && Object.values(conditions).every((value) => value === null),
      `${field} has conditions that ask for nothing: write null instead.`,
    ),
  ];
}

function askFaults(field: string, asked: TierConditions, terms: RuleTerms): string[] {
  return [
    ...emptyFaults(`${field}.applicantClasses`, asked.applicantClasses),
    ...emptyFaults(`${field}.sizes`, asked.sizes),
    ...emptyFaults(`${field}.purposes`, asked.purposes),
    ...amountFaults(`${field}.yearContractsAtMost`, asked.yearContractsAtMost),
    ...countFaults(`${field}.monthsAtMost`, asked.monthsAtMost),
    ...apartFaults(`${field}.applicantClasses`, asked.applicantClasses, 'applicantClasses', terms.applicantClasses),
    ...apartFaults(`${field}.sizes`, asked.sizes, 'sizes', terms.sizes),
    ...apartFaults(`${field}.purposes`, asked.purposes, 'purposes', terms.purposes),
    ...when(
      asked.filedModel === false && terms.filedModelRequired === true,
      `${field}.filedModel is false, and filedModelRequired keeps such purchases out: it can never apply.`,
    ),
  ];
}

function apartFaults<T>(field: string, asked: readonly T[] | null, of: string, open: readonly T[] | null): string[] {
  const apart = asked !== null && asked.length > 0 && open !== null && !asked.some((each) => open.includes(each));
  return when(apart, `${field} names none that ${of} lets in: it can never apply.`);
}

/** Whether two conditions ask for the same. */
export function askTheSame(one: object | null, other: object | null): boolean {
  const text = (conditions: object | null) =>
    JSON.stringify(conditions, (_key, value: unknown) => (typeof value === 'bigint' ? `${value} fen` : value));
  return text(one) === text(other);
}
