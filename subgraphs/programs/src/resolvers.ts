import type { Resolvers } from './__generated__/schema.ts';
import { applicationResolvers } from './application/application.resolvers.ts';
import { auditResolvers } from './audit/audit.resolvers.ts';
import { clawbackResolvers } from './clawback/clawback.resolvers.ts';
import { claimResolvers } from './claim/claim.resolvers.ts';
import { cityResolvers } from './city/city.resolvers.ts';
import { eligibilityResolvers } from './eligibility/eligibility.resolvers.ts';
import { fundResolvers } from './fund/fund.resolvers.ts';
import { ledgerResolvers } from './fund/ledger.resolvers.ts';
import { holdResolvers } from './hold/hold.resolvers.ts';
import { programResolvers } from './program/program.resolvers.ts';
import { purchaseFlagResolvers } from './purchase-flag/purchase-flag.resolvers.ts';
import { purchaseResolvers } from './purchase/purchase.resolvers.ts';
import { settlementResolvers } from './settlement/settlement.resolvers.ts';
import { voucherResolvers } from './voucher/voucher.resolvers.ts';

/** All resolvers of the subgraph; root fields of the nouns side by side. */
export const resolvers: Resolvers = {
  ...cityResolvers,
  ...fundResolvers,
  ...programResolvers,
  ...voucherResolvers,
  ...holdResolvers,
  ...eligibilityResolvers,
  ...applicationResolvers,
  ...purchaseResolvers,
  ...claimResolvers,
  ...settlementResolvers,
  ...ledgerResolvers,
  ...clawbackResolvers,
  ...auditResolvers,
  ...purchaseFlagResolvers,
  Query: {
    ...cityResolvers.Query,
    ...fundResolvers.Query,
    ...programResolvers.Query,
    ...voucherResolvers.Query,
    ...holdResolvers.Query,
    ...eligibilityResolvers.Query,
    ...applicationResolvers.Query,
    ...purchaseResolvers.Query,
    ...claimResolvers.Query,
    ...settlementResolvers.Query,
    ...auditResolvers.Query,
    ...purchaseFlagResolvers.Query,
  },
  Mutation: {
    ...programResolvers.Mutation,
    ...voucherResolvers.Mutation,
    ...applicationResolvers.Mutation,
    ...purchaseResolvers.Mutation,
    ...claimResolvers.Mutation,
    ...settlementResolvers.Mutation,
    ...clawbackResolvers.Mutation,
    ...auditResolvers.Mutation,
  },
};
