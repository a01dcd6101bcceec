import type { Access } from '@voucher-graph/subgraph-kit';
import type { DatasetLicenseRow } from './license/license.loaders.ts';

/** A license that public money paid for is public; any other, and every delivery, is its parties' and overseers'. */
export const access: Access = {
  DatasetLicense: {
    isPublic: ({ subsidy }: DatasetLicenseRow) => subsidy > 0n,
    stake: ({ companyId, companyRegionCode, dataset }: DatasetLicenseRow) => ({
      companyIds: [companyId],
      regionCode: companyRegionCode,
      vendorId: dataset.vendorId,
    }),
  },
};
