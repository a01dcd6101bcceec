import type { Resolvers } from './__generated__/schema.ts';
import { datasetResolvers } from './dataset/dataset.resolvers.ts';
import { exchangeResolvers } from './exchange/exchange.resolvers.ts';
import { licenseResolvers } from './license/license.resolvers.ts';
import { vendorResolvers } from './vendor/vendor.resolvers.ts';

/** All resolvers of the subgraph; root fields of the nouns side by side. */
export const resolvers: Resolvers = {
  ...exchangeResolvers,
  ...vendorResolvers,
  ...datasetResolvers,
  ...licenseResolvers,
  Query: { ...vendorResolvers.Query, ...datasetResolvers.Query, ...licenseResolvers.Query },
};
