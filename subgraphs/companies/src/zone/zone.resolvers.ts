import { mustFind, nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { Resolvers, ZoneResolvers, Zone as ZoneType } from '../__generated__/schema.ts';
import type { ZoneRow } from './zone.entity.ts';

const Zone: Completing<ZoneResolvers, ZoneType, ZoneRow> = {
  __resolveReference: ({ code }, { loaders }) => loaders.zoneByCode.load(code),
  name: (zone, { language }) => nameIn(zone, language),
  region: async ({ regionCode }, _args, { loaders }) =>
    mustFind(await loaders.regionByCode.load(regionCode), `Region ${regionCode}`),
};

const Query: Resolvers['Query'] = {
  zone: (_root, { code }, { loaders }) => loaders.zoneByCode.load(code),
  zones: (_root, page, { loaders }) => loaders.zonePage.load(page),
};

export const zoneResolvers: Resolvers = { Query, Zone };
