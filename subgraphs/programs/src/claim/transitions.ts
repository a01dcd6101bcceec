import type { ClaimRole, ClaimStatus } from '../__generated__/schema.ts';

// The life of a claim, whole. What does not stand here does not happen: there is no wildcard, and the database's trigger
// `a_claim_moves_as_drawn` holds to the same steps.

export type ClaimVerb =
  'submit' | 'return' | 'resubmit' | 'check' | 'approve' | 'reject' | 'withdraw' | 'pay' | 'fail' | 'retry';

type Step = readonly [from: ClaimStatus | null, to: ClaimStatus];
type Transition = { readonly by: ClaimRole; readonly steps: readonly Step[] };

export const claimTransitions: Readonly<Record<ClaimVerb, Transition>> = {
  submit: { by: 'COMPANY_MEMBER', steps: [[null, 'SUBMITTED']] },
  return: {
    by: 'DESK',
    steps: [
      ['SUBMITTED', 'EVIDENCE_CHECK'],
      ['EVIDENCE_CHECK', 'RETURNED'],
    ],
  },
  resubmit: { by: 'COMPANY_MEMBER', steps: [['RETURNED', 'SUBMITTED']] },
  check: {
    by: 'DESK',
    steps: [
      ['SUBMITTED', 'EVIDENCE_CHECK'],
      ['EVIDENCE_CHECK', 'MATCHED'],
      ['MATCHED', 'ASSESSED'],
    ],
  },
  approve: { by: 'APPROVER', steps: [['ASSESSED', 'APPROVED']] },
  reject: {
    by: 'APPROVER',
    steps: [
      ['SUBMITTED', 'REJECTED'],
      ['EVIDENCE_CHECK', 'REJECTED'],
      ['RETURNED', 'REJECTED'], // what is never corrected
      ['ASSESSED', 'REJECTED'],
      ['APPROVED', 'REJECTED'], // what was found before it was paid; its money goes back
    ],
  },
  withdraw: {
    by: 'COMPANY_MEMBER',
    steps: [
      ['SUBMITTED', 'WITHDRAWN'],
      ['EVIDENCE_CHECK', 'WITHDRAWN'],
      ['RETURNED', 'WITHDRAWN'],
      ['ASSESSED', 'WITHDRAWN'],
    ],
  },
  pay: {
    by: 'TREASURER',
    steps: [
      ['APPROVED', 'PAYMENT_ORDERED'],
      ['PAYMENT_ORDERED', 'PAID'],
    ],
  },
  // The bank tells after the payment is booked that it could not be made.
  fail: { by: 'TREASURER', steps: [['PAID', 'PAYMENT_FAILED']] },
  retry: {
    by: 'TREASURER',
    steps: [
      ['PAYMENT_FAILED', 'PAYMENT_ORDERED'],
      ['PAYMENT_ORDERED', 'PAID'],
    ],
  },
};

/** Those who entered or decided, and so decide no more. Whoever paid may say that it came back, and pay again. */
export const decidingClaimVerbs: readonly ClaimVerb[] = ['submit', 'resubmit', 'check', 'approve', 'reject'];

/** Whether a verb leads from one status to the next, along all of them. */
export function claimLeads(verb: ClaimVerb, from: ClaimStatus | null, ...through: readonly ClaimStatus[]): boolean {
  return through.every((to, i) => {
    const start = i === 0 ? from : through[i - 1];
    return claimTransitions[verb].steps.some(([each, end]) => each === start && end === to);
  });
}
