import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { Hold as HoldType, HoldResolvers, Resolvers } from '../__generated__/schema.ts';
import type { HoldRow } from './hold.loaders.ts';

const Hold: Completing<HoldResolvers, HoldType, HoldRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.holdById.load(id),
  voucher: async ({ voucherId }, _args, { loaders }) =>
    mustFind(await loaders.voucherById.load(voucherId), 'The voucher of a hold'),
};

const Query: Resolvers['Query'] = {
  hold: (_root, { id }, { loaders }) => loaders.holdById.load(id),
};

export const holdResolvers: Resolvers = { Query, Hold };
