import { mustFind, type Peers } from '@voucher-graph/subgraph-kit';

/** What the companies subgraph knows of who asks for a license. */
export type Licensee = { readonly regionCode: string; readonly isRelatedToVendor: boolean };

const query = `
  query Licensee($companyId: ID!, $vendorCreditCode: CreditCode!, $on: Date) {
    company(id: $companyId) {
      region { code }
      relationTo(creditCode: $vendorCreditCode, asOf: $on) { related }
    }
  }`;

type Answer = {
  readonly company: {
    readonly region: { readonly code: string };
    /** Null where the vendor is not on record as a company. */
    readonly relationTo: { readonly related: boolean } | null;
  } | null;
};

/** Asks once; null when there is no such company. */
export async function askCompany(
  peers: Peers,
  about: { readonly companyId: string; readonly vendorCreditCode: string; readonly on: string },
): Promise<Licensee | null> {
  const { company } = await mustFind(peers['companies'], 'The companies subgraph').ask<Answer>(query, about);
  return company && { regionCode: company.region.code, isRelatedToVendor: company.relationTo?.related ?? false };
}
