import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { RegionResolvers, Region as RegionType, Resolvers } from '../__generated__/schema.ts';
import type { RegionRow } from './region.entity.ts';

const Region: Completing<RegionResolvers, RegionType, RegionRow> = {
  __resolveReference: ({ code }, { loaders }) => loaders.regionByCode.load(code),
  name: (region, { language }) => nameIn(region, language),
  parent: ({ parentCode }, _args, { loaders }) => (parentCode === null ? null : loaders.regionByCode.load(parentCode)),
  children: ({ code }, _args, { loaders }) => loaders.regionsByParent.load(code),
  zones: ({ code }, _args, { loaders }) => loaders.zonesByRegion.load(code),
};

const Query: Resolvers['Query'] = {
  region: (_root, { code }, { loaders }) => loaders.regionByCode.load(code),
  regions: (_root, page, { loaders }) => loaders.regionPage.load(page),
};

export const regionResolvers: Resolvers = { Query, Region };
