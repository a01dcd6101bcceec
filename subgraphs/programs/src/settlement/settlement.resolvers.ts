import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  Resolvers,
  Settlement as SettlementType,
  SettlementLineResolvers,
  SettlementResolvers,
} from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import type { Refusal } from '../refusal.ts';
import type { SettlementRow } from './settlement.loaders.ts';
import { failSettlement } from './fail-settlement.ts';
import { retrySettlement } from './retry-settlement.ts';
import { settleProvider } from './settle-provider.ts';

const Settlement: Completing<SettlementResolvers, SettlementType, SettlementRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.settlementById.load(id),
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
  settleProvider: async (_root, { input }, context) =>
    answer('SettleProvider', await settleProvider(context, input), context),
  failSettlement: async (_root, { input }, context) =>
    answer('FailSettlement', await failSettlement(context, input), context),
  retrySettlement: async (_root, { input }, context) =>
    answer('RetrySettlement', await retrySettlement(context, input), context),
};

/** The settlement as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: { readonly settlementId: string } | Refusal<TCode>,
  { loaders }: Pick<Context, 'loaders'>,
) {
  if ('refusal' in outcome) return { __typename: `${name}Refusal`, ...outcome.refusal } as const;
  const settlement = mustFind(await loaders.settlementById.load(outcome.settlementId), 'A settlement');
  return { __typename: `${name}Success`, settlement } as const;
}

export const settlementResolvers: Resolvers = { Query, Mutation, Settlement, SettlementLine };
