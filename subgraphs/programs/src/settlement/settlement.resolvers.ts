import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  Resolvers,
  Settlement as SettlementType,
  SettlementLineResolvers,
  SettlementResolvers,
} from '../__generated__/schema.ts';
import type { SettlementRow } from './settlement.loaders.ts';
import { settleProvider } from './settle-provider.ts';

const Settlement: Completing<SettlementResolvers, SettlementType, SettlementRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.settlementById.load(id),
  status: () => 'PAID',
  lines: ({ id }, _args, { loaders }) => loaders.linesOfSettlement.load(id),
};

const SettlementLine: SettlementLineResolvers = {
  voucher: async ({ voucherId }, _args, { loaders }) =>
    mustFind(await loaders.voucherById.load(voucherId), 'The voucher of a settlement'),
};

const Query: Resolvers['Query'] = {
  settlement: (_root, { id }, { loaders }) => loaders.settlementById.load(id),
  settlements: (_root, page, { loaders }) => loaders.settlementPage.load(page),
};

const Mutation: Resolvers['Mutation'] = {
  settleProvider: async (_root, { input }, context) => {
    const outcome = await settleProvider(context, input);
    if ('refusal' in outcome) return { __typename: 'SettleProviderRefusal', ...outcome.refusal };
    const settlement = mustFind(await context.loaders.settlementById.load(outcome.settlementId), 'A settlement');
    return { __typename: 'SettleProviderSuccess', settlement };
  },
};

export const settlementResolvers: Resolvers = { Query, Mutation, Settlement, SettlementLine };
