import type { DatasetLicenseRole, DatasetLicenseStatus } from '../__generated__/schema.ts';

// The life of a license, whole. What does not stand here does not happen: there is no wildcard, and the database's trigger
// `a_license_moves_as_drawn` holds to the same steps.

export type Verb =
  | 'request'
  | 'check'
  | 'offer'
  | 'decline'
  | 'sign'
  | 'giveUp'
  | 'deliver'
  | 'suspend'
  | 'resume'
  | 'expire'
  | 'terminate'
  | 'revoke';

type Step = readonly [from: DatasetLicenseStatus | null, to: DatasetLicenseStatus];
type Transition = { readonly by: readonly DatasetLicenseRole[]; readonly steps: readonly Step[] };

export const transitions: Readonly<Record<Verb, Transition>> = {
  request: { by: ['COMPANY_MEMBER'], steps: [[null, 'REQUESTED']] },
  check: { by: ['SERVICE'], steps: [['REQUESTED', 'COMPLIANCE_CHECK']] },
  offer: { by: ['SERVICE'], steps: [['COMPLIANCE_CHECK', 'OFFERED']] },
  decline: {
    by: ['VENDOR_OPERATOR'],
    steps: [
      ['REQUESTED', 'DECLINED'],
      ['COMPLIANCE_CHECK', 'DECLINED'],
      ['OFFERED', 'DECLINED'],
    ],
  },
  sign: { by: ['COMPANY_MEMBER'], steps: [['OFFERED', 'SIGNED']] },
  // A signature of which it is not known whether its holds were placed: they are released, and it cannot have others.
  giveUp: { by: ['SERVICE'], steps: [['OFFERED', 'DECLINED']] },
  // When it is known what the vouchers captured.
  deliver: { by: ['SERVICE'], steps: [['SIGNED', 'ACTIVE']] },
  suspend: { by: ['VENDOR_OPERATOR'], steps: [['ACTIVE', 'SUSPENDED']] },
  resume: { by: ['VENDOR_OPERATOR'], steps: [['SUSPENDED', 'ACTIVE']] },
  expire: {
    by: ['SERVICE'],
    steps: [
      ['ACTIVE', 'EXPIRED'],
      ['SUSPENDED', 'EXPIRED'],
    ],
  },
  terminate: {
    by: ['COMPANY_MEMBER', 'VENDOR_OPERATOR'],
    steps: [
      ['SIGNED', 'TERMINATED'],
      ['ACTIVE', 'TERMINATED'],
      ['SUSPENDED', 'TERMINATED'],
    ],
  },
  revoke: {
    by: ['VENDOR_OPERATOR'],
    steps: [
      ['SIGNED', 'REVOKED'],
      ['ACTIVE', 'REVOKED'],
      ['SUSPENDED', 'REVOKED'],
    ],
  },
};

/** Whether a verb leads from one status to another. */
export function leads(verb: Verb, from: DatasetLicenseStatus, to: DatasetLicenseStatus): boolean {
  return transitions[verb].steps.some(([start, end]) => start === from && end === to);
}
