import type { Access } from '@voucher-graph/subgraph-kit';
import type { CompanyRow } from './company/company.loaders.ts';
import type { OwnedImpactReport } from './project/project.loaders.ts';

/** What a company earns and owns is its own, its city's officers' and the auditors'. */
export const access: Access = {
  Company: { stake: ({ id, regionCode }: CompanyRow) => ({ companyIds: [id], regionCode }) },
  ImpactReport: { stake: ({ companyId, regionCode }: OwnedImpactReport) => ({ companyIds: [companyId], regionCode }) },
};
