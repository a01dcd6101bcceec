import { mustFind, nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { DataCenter as DataCenterType, DataCenterResolvers, Resolvers } from '../__generated__/schema.ts';
import type { DataCenterRow } from './data-center.loaders.ts';
import { fp16DensePflops } from './fp16-dense-pflops.ts';

const DataCenter: Completing<DataCenterResolvers, DataCenterType, DataCenterRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.dataCenterById.load(id),
  name: (dataCenter, { language }) => nameIn(dataCenter, language),
  fp16DensePflops: (dataCenter) => fp16DensePflops([dataCenter]),
  provider: async ({ providerId }, _args, { loaders }) =>
    mustFind(await loaders.providerById.load(providerId), `Provider ${providerId}`),
};

export const dataCenterResolvers: Resolvers = { DataCenter };
