import type { ClaimRole, ClaimStatus } from '../__generated__/schema.ts';

// The life of a claim, whole. What does not stand here does not happen: there is no wildcard, and the database's trigger
// `a_claim_moves_as_drawn` holds to the same steps.

export type ClaimVerb = 'submit' | 'check' | 'approve' | 'reject' | 'withdraw' | 'pay';

type Step = readonly [from: ClaimStatus | null, to: ClaimStatus];
type Transition = { readonly by: ClaimRole; readonly steps: readonly Step[] };

export const claimTransitions: Readonly<Record<ClaimVerb, Transition>> = {
  submit: { by: 'COMPANY_MEMBER', steps: [[null, 'SUBMITTED']] },
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
      ['ASSESSED', 'REJECTED'],
      ['APPROVED', 'REJECTED'], // what was found before it was paid; its money goes back
    ],
  },
  withdraw: {
    by: 'COMPANY_MEMBER',
    steps: [
      ['SUBMITTED', 'WITHDRAWN'],
      ['EVIDENCE_CHECK', 'WITHDRAWN'],
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
};

/** Whether a verb leads from one status to the next, along all of them. */
export function claimLeads(verb: ClaimVerb, from: ClaimStatus | null, ...through: readonly ClaimStatus[]): boolean {
  return through.every((to, i) => {
    const start = i === 0 ? from : through[i - 1];
    return claimTransitions[verb].steps.some(([each, end]) => each === start && end === to);
  });
}
