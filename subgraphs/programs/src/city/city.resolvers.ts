import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { City as CityType, CityResolvers, Resolvers } from '../__generated__/schema.ts';
import type { CityRow } from './city.loaders.ts';

const City: Completing<CityResolvers, CityType, CityRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.cityById.load(id),
  name: (city, { language }) => nameIn(city, language),
  parent: ({ parentId }, _args, { loaders }) => (parentId === null ? null : loaders.cityById.load(parentId)),
  zones: ({ id }, _args, { loaders }) => loaders.zonesByCity.load(id),
  funds: ({ id }, page, { loaders }) => loaders.fundPageOfCity.load({ parent: id, ...page }),
  programs: ({ id }, page, { loaders }) => loaders.programPageOfCity.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  city: (_root, { code }, { loaders }) => loaders.cityByCode.load(code),
  cities: (_root, page, { loaders }) => loaders.cityPage.load(page),
};

export const cityResolvers: Resolvers = { Query, City };
