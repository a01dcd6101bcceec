import type { Access } from '@voucher-graph/subgraph-kit';
import type { AuditRow } from './audit/audit.loaders.ts';
import type { Concerned } from './application/application.loaders.ts';
import { claimIsPublic, type ClaimRow } from './claim/claim.loaders.ts';
import type { FundRow } from './fund/fund.loaders.ts';
import { publicStatuses, type ApplicationRow } from './application/application.loaders.ts';
import type { VoucherRow } from './voucher/voucher.loaders.ts';

const stake = ({ companyId, cityCode }: Concerned) => ({ companyIds: [companyId], regionCode: cityCode });

/** An application is its company's, its program's city's and the auditors' until the public is told of it. */
export const access: Access = {
  Application: { stake, isPublic: ({ status }: ApplicationRow) => publicStatuses.includes(status) },
  ApplicationEvent: { stake },
  ApplicationReview: { stake },
  // A claim is so until it is paid, and then public as far as its money is.
  Claim: { stake, isPublic: ({ status }: ClaimRow) => claimIsPublic(status) },
  ClaimEvent: { stake },
  // Everybody sees vouchers; what officers did to them is the company's, the city's and the auditors'.
  Voucher: {
    stake: ({ companyId, program }: VoucherRow) => ({
      companyIds: [companyId],
      regionCode: program.city?.code ?? null,
    }),
  },
  // What is audited is the city's officers' and the auditors'.
  Audit: { stake: ({ cityCode }: AuditRow) => ({ regionCode: cityCode }), isPublic: () => false },
  // Everybody sees funds; their books are the city's officers' and the auditors'.
  Fund: { stake: ({ cityCode }: FundRow) => ({ regionCode: cityCode }) },
};
