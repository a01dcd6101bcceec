import type { ApplicationRole, ApplicationStatus } from '../__generated__/schema.ts';

// The life of an application, whole. What does not stand here does not happen: there is no wildcard, and the database's
// trigger `an_application_moves_as_drawn` holds to the same steps.

export type Verb =
  | 'submit'
  | 'return'
  | 'resubmit'
  | 'check'
  | 'review'
  | 'publish'
  | 'object'
  | 'approve'
  | 'reject'
  | 'waitlist'
  | 'admit'
  | 'withdraw'
  | 'revoke'
  | 'appeal';

type Step = readonly [from: ApplicationStatus | null, to: ApplicationStatus];
type Transition = { readonly by: ApplicationRole; readonly steps: readonly Step[] };

export const transitions: Readonly<Record<Verb, Transition>> = {
  submit: {
    by: 'COMPANY_MEMBER',
    steps: [
      [null, 'SUBMITTED'],
      [null, 'WAITLISTED'], // intake closed at its number, or the fund has nothing left
    ],
  },
  // What a rejection leads to is another application: the rejected one never leaves.
  appeal: { by: 'COMPANY_MEMBER', steps: [[null, 'SUBMITTED']] },
  return: {
    by: 'DESK',
    steps: [
      ['SUBMITTED', 'DESK_CHECK'],
      ['DESK_CHECK', 'RETURNED'],
    ],
  },
  resubmit: { by: 'COMPANY_MEMBER', steps: [['RETURNED', 'SUBMITTED']] },
  check: {
    by: 'DESK',
    steps: [
      ['SUBMITTED', 'DESK_CHECK'],
      ['DESK_CHECK', 'IN_REVIEW'],
      ['DESK_CHECK', 'INELIGIBLE'],
    ],
  },
  review: {
    by: 'REVIEWER',
    steps: [
      ['IN_REVIEW', 'SCORED'],
      ['SCORED', 'RECOMMENDED'],
      ['SCORED', 'REJECTED'], // below the floor
    ],
  },
  publish: { by: 'APPROVER', steps: [['RECOMMENDED', 'PUBLIC_NOTICE']] },
  object: {
    by: 'DESK',
    steps: [
      ['PUBLIC_NOTICE', 'OBJECTED'],
      ['OBJECTED', 'IN_REVIEW'],
    ],
  },
  approve: {
    by: 'APPROVER',
    steps: [
      ['RECOMMENDED', 'APPROVED'],
      ['PUBLIC_NOTICE', 'APPROVED'],
    ],
  },
  reject: {
    by: 'APPROVER',
    steps: [
      ['RECOMMENDED', 'REJECTED'],
      ['PUBLIC_NOTICE', 'REJECTED'],
      ['WAITLISTED', 'REJECTED'],
    ],
  },
  waitlist: {
    by: 'APPROVER',
    steps: [
      ['RECOMMENDED', 'WAITLISTED'],
      ['PUBLIC_NOTICE', 'WAITLISTED'],
    ],
  },
  admit: {
    by: 'DESK',
    steps: [
      ['WAITLISTED', 'SUBMITTED'], // it waited for a place
      ['WAITLISTED', 'RECOMMENDED'], // it waited for money
    ],
  },
  withdraw: {
    by: 'COMPANY_MEMBER',
    steps: [
      ['SUBMITTED', 'WITHDRAWN'],
      ['DESK_CHECK', 'WITHDRAWN'],
      ['RETURNED', 'WITHDRAWN'],
      ['IN_REVIEW', 'WITHDRAWN'],
      ['RECOMMENDED', 'WITHDRAWN'],
      ['PUBLIC_NOTICE', 'WITHDRAWN'],
      ['WAITLISTED', 'WITHDRAWN'],
    ],
  },
  // With its voucher.
  revoke: { by: 'APPROVER', steps: [['APPROVED', 'LAPSED']] },
};

/** Those who entered or decided; nobody does so twice on one application, or on the one that it appeals. */
export const decidingVerbs: readonly Verb[] = ['submit', 'resubmit', 'appeal', 'check', 'review', 'reject', 'approve'];

/** Whether a verb leads from one status to the next, along all of them. */
export function leads(verb: Verb, from: ApplicationStatus | null, ...through: readonly ApplicationStatus[]): boolean {
  return through.every((to, i) => {
    const start = i === 0 ? from : (through[i - 1] as ApplicationStatus);
    return transitions[verb].steps.some(([each, end]) => each === start && end === to);
  });
}
