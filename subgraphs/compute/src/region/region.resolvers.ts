import { nameIn } from '@voucher-graph/subgraph-kit';
import type { Resolvers } from '../__generated__/schema.ts';

const Region: Resolvers['Region'] = {
  name: (region, { language }) => nameIn(region, language),
};

export const regionResolvers: Resolvers = { Region };
