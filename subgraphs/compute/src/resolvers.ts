import type { Resolvers } from './__generated__/schema.ts';
import { dataCenterResolvers } from './data-center/data-center.resolvers.ts';
import { gpuModelResolvers } from './gpu-model/gpu-model.resolvers.ts';
import { invoiceResolvers } from './invoice/invoice.resolvers.ts';
import { offerResolvers } from './offer/offer.resolvers.ts';
import { providerResolvers } from './provider/provider.resolvers.ts';
import { regionResolvers } from './region/region.resolvers.ts';
import { commandResolvers } from './rental/command.resolvers.ts';
import { rentalResolvers } from './rental/rental.resolvers.ts';
import { usageResolvers } from './usage/usage.resolvers.ts';

export const resolvers: Resolvers = {
  ...commandResolvers,
  ...dataCenterResolvers,
  ...gpuModelResolvers,
  ...invoiceResolvers,
  ...offerResolvers,
  ...providerResolvers,
  ...regionResolvers,
  ...rentalResolvers,
  ...usageResolvers,
  Query: {
    ...gpuModelResolvers.Query,
    ...offerResolvers.Query,
    ...providerResolvers.Query,
    ...rentalResolvers.Query,
  },
  Mutation: {
    ...commandResolvers.Mutation,
    ...usageResolvers.Mutation,
  },
};
