import type { RentalRole, RentalStatus } from '../__generated__/schema.ts';

// The life of a rental, whole. What does not stand here does not happen: there is no wildcard, and the database's trigger
// `a_rental_moves_as_drawn` holds to the same steps.

export type Verb =
  | 'quote'
  | 'contract'
  | 'provision'
  | 'start'
  | 'suspend'
  | 'resume'
  | 'end'
  | 'close'
  | 'invoice'
  | 'cancel'
  | 'fail'
  | 'giveUp'
  | 'dispute'
  | 'resolve'
  | 'pay'
  | 'settle';

type Step = readonly [from: RentalStatus | null, to: RentalStatus];
type Transition = { readonly by: readonly RentalRole[]; readonly steps: readonly Step[] };

export const transitions: Readonly<Record<Verb, Transition>> = {
  quote: { by: ['COMPANY_MEMBER'], steps: [[null, 'QUOTED']] },
  contract: { by: ['COMPANY_MEMBER'], steps: [['QUOTED', 'CONTRACTED']] },
  provision: { by: ['PROVIDER_OPERATOR'], steps: [['CONTRACTED', 'PROVISIONING']] },
  start: {
    by: ['PROVIDER_OPERATOR'],
    steps: [
      ['CONTRACTED', 'PROVISIONING'],
      ['PROVISIONING', 'ACTIVE'],
    ],
  },
  suspend: { by: ['COMPANY_MEMBER', 'PROVIDER_OPERATOR'], steps: [['ACTIVE', 'SUSPENDED']] },
  resume: { by: ['PROVIDER_OPERATOR'], steps: [['SUSPENDED', 'ACTIVE']] },
  end: {
    by: ['PROVIDER_OPERATOR'],
    steps: [
      ['ACTIVE', 'ENDED'],
      ['SUSPENDED', 'ENDED'],
    ],
  },
  close: {
    by: ['PROVIDER_OPERATOR'],
    steps: [
      ['ACTIVE', 'ENDED'],
      ['SUSPENDED', 'ENDED'],
      ['ENDED', 'METER_CLOSED'],
    ],
  },
  // When it is known what the vouchers captured.
  invoice: { by: ['SERVICE'], steps: [['METER_CLOSED', 'INVOICED']] },
  cancel: {
    by: ['COMPANY_MEMBER'],
    steps: [
      ['QUOTED', 'CANCELLED'],
      ['CONTRACTED', 'CANCELLED'],
      ['PROVISIONING', 'CANCELLED'],
    ],
  },
  fail: {
    by: ['PROVIDER_OPERATOR'],
    steps: [
      ['CONTRACTED', 'FAILED'],
      ['PROVISIONING', 'FAILED'],
    ],
  },
  // A contract of which it is not known whether its holds were placed: they are released, and it cannot have others.
  giveUp: { by: ['SERVICE'], steps: [['QUOTED', 'CANCELLED']] },
  dispute: { by: ['COMPANY_MEMBER'], steps: [['INVOICED', 'DISPUTED']] },
  resolve: { by: ['COMPANY_MEMBER', 'PROVIDER_OPERATOR'], steps: [['DISPUTED', 'INVOICED']] },
  pay: { by: ['PROVIDER_OPERATOR'], steps: [['INVOICED', 'PAID']] },
  // When company and vouchers both have paid, whichever came last.
  settle: { by: ['SERVICE'], steps: [['PAID', 'SETTLED']] },
};

/** Whether a verb leads from one status to the next, along all of them. */
export function leads(verb: Verb, from: RentalStatus | null, ...through: readonly RentalStatus[]): boolean {
  return through.every((to, i) => {
    const start = i === 0 ? from : (through[i - 1] as RentalStatus);
    return transitions[verb].steps.some(([each, end]) => each === start && end === to);
  });
}
