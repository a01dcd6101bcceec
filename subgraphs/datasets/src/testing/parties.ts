import type { Viewer } from '@voucher-graph/subgraph-kit';

/** Who licenses. */
export function memberOf({ companyId }: { readonly companyId: string }, subject = 'a member'): Viewer {
  return { subject, scopes: ['company.member'], companyId };
}

/** Who works for the vendor. */
export function operatorOf({ vendorId }: { readonly vendorId: string }): Viewer {
  return { subject: 'an operator', scopes: ['vendor.operator'], vendorId };
}
