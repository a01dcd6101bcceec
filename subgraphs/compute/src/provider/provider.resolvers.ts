import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  ComputeProvider as ComputeProviderType,
  ComputeProviderResolvers,
  Resolvers,
} from '../__generated__/schema.ts';
import { fp16DensePflops } from '../data-center/fp16-dense-pflops.ts';
import { daysAskedFor } from '../utilization/days-asked-for.ts';
import type { ComputeProviderRow } from './provider.loaders.ts';

const Query: Resolvers['Query'] = {
  computeProvider: (_root, { id }, { loaders }) => loaders.providerById.load(id),
  computeProviders: (_root, page, { loaders }) => loaders.providerPage.load(page),
};

const ComputeProvider: Completing<ComputeProviderResolvers, ComputeProviderType, ComputeProviderRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.providerById.load(id),
  name: (provider, { language }) => nameIn(provider, language),
  company: ({ companyId }) => ({ id: companyId }),
  fp16DensePflops: async ({ id }, _args, { loaders }) => fp16DensePflops(await loaders.dataCentersByProvider.load(id)),
  dataCenters: ({ id }, _args, { loaders }) => loaders.dataCentersByProvider.load(id),
  utilization: async ({ id }, { from, to }, { loaders, now }) => ({
    ...(await loaders.utilization.load({ providerId: id, ...daysAskedFor(from, to, now()) })),
    from,
    to,
  }),
  offers: ({ id }, page, { loaders }) => loaders.offerPageOfProvider.load({ parent: id, ...page }),
};

export const providerResolvers: Resolvers = { Query, ComputeProvider };
