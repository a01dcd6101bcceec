import type { PurchaseFlagResolvers, Resolvers } from '../__generated__/schema.ts';
import { findPurchaseFlags } from './find-purchase-flags.ts';

const PurchaseFlag: PurchaseFlagResolvers = {
  companies: ({ companyIds }) => companyIds.map((id) => ({ id })),
};

const Query: Resolvers['Query'] = {
  purchaseFlags: (_root, _args, { database }) => findPurchaseFlags(database.query),
};

export const purchaseFlagResolvers: Resolvers = { Query, PurchaseFlag };
