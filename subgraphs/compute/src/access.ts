import type { Access } from '@voucher-graph/subgraph-kit';
import type { InvoiceRow } from './invoice/invoice.loaders.ts';
import type { RentalRow } from './rental/rental.loaders.ts';

/** A rental that public money paid a part of is public; any other, and every invoice, is its parties' and overseers'. */
export const access: Access = {
  Rental: {
    isPublic: ({ subsidy }: RentalRow) => subsidy > 0n,
    stake: ({ companyId, companyRegionCode, providerId }: RentalRow) => ({
      companyIds: [companyId],
      regionCode: companyRegionCode,
      providerId,
    }),
  },
  Invoice: {
    stake: ({ companyId, companyRegionCode, providerId }: InvoiceRow) => ({
      companyIds: [companyId],
      regionCode: companyRegionCode,
      providerId,
    }),
  },
};
