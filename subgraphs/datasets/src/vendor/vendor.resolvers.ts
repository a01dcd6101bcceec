import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { DatasetVendor as DatasetVendorType, DatasetVendorResolvers, Resolvers } from '../__generated__/schema.ts';
import type { DatasetVendor as DatasetVendorParent } from '../mappers.ts';

const DatasetVendor: Completing<DatasetVendorResolvers, DatasetVendorType, DatasetVendorParent> = {
  __resolveReference: ({ id }, { loaders }) => loaders.vendorById.load(id),
  name: (vendor, { language }) => nameIn(vendor, language),
  company: ({ companyId }) => (companyId === null ? null : { id: companyId }),
  region: ({ regionCode }) => ({ code: regionCode }),
  exchange: ({ exchangeCode }, _args, { loaders }) =>
    exchangeCode === null ? null : loaders.exchangeByCode.load(exchangeCode),
  datasets: ({ id }, page, { loaders }) => loaders.datasetPageByVendor.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  datasetVendor: (_root, { id }, { loaders }) => loaders.vendorById.load(id),
  datasetVendors: (_root, page, { loaders }) => loaders.vendorPage.load(page),
};

export const vendorResolvers: Resolvers = { Query, DatasetVendor };
