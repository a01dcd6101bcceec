import { addMonths } from '../days.ts';
import type { ApplicantFacts } from '../facts/applicant-facts.ts';
import type { RuleTerms } from '../rule-terms.ts';
import type { PriorityGroup } from '../rule-words.ts';

/** An application that waits for money. */
export type WaitingApplication = {
  readonly id: string;
  readonly submittedAt: Date;
  readonly applicant: Pick<ApplicantFacts, 'holdsProvincialVoucher' | 'startup' | 'foundedOn' | 'size'>;
};

/** No source says how long a company is early; ours: a startup by its issuer's word, or one of less than five years. */
const earlyMonths = 60;

/** R30: applications in the order in which money goes to them: by the rule's groups, then first come, then by id. */
export function orderByPriority<T extends WaitingApplication>(
  { priorities }: RuleTerms,
  waiting: readonly T[],
  on: string,
): readonly T[] {
  const rankOf = ({ applicant }: WaitingApplication) => {
    const rank = (priorities ?? []).findIndex((group) => belongs[group](applicant, on));
    return rank < 0 ? Infinity : rank;
  };
  return waiting
    .map((application) => ({ application, rank: rankOf(application) }))
    .sort((a, b) => {
      if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
      const wait = a.application.submittedAt.getTime() - b.application.submittedAt.getTime();
      return wait !== 0 ? wait : a.application.id < b.application.id ? -1 : 1;
    })
    .map(({ application }) => application);
}

const belongs: Readonly<Record<PriorityGroup, (applicant: WaitingApplication['applicant'], on: string) => boolean>> = {
  PROVINCIAL_VOUCHER_HOLDER: ({ holdsProvincialVoucher }) => holdsProvincialVoucher === true,
  EARLY_STAGE: ({ startup, foundedOn }, on) =>
    startup === true || (foundedOn !== null && on < addMonths(foundedOn, earlyMonths)),
  SMALL_COMPANY: ({ size }) => size === 'MICRO' || size === 'SMALL',
};
