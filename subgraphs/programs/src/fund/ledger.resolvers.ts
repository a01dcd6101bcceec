import { mustFind } from '@voucher-graph/subgraph-kit';
import type { LedgerOperationResolvers, Resolvers } from '../__generated__/schema.ts';

const LedgerOperation: LedgerOperationResolvers = {
  voucher: async ({ voucherId }, _args, { loaders }) =>
    voucherId === null ? null : mustFind(await loaders.voucherById.load(voucherId), 'The voucher of an operation'),
  hold: ({ holdId }, _args, { loaders }) => (holdId === null ? null : loaders.holdById.load(holdId)),
  shares: ({ parts, funders }) =>
    (parts ?? []).map((part, i) => ({ funder: mustFind(funders[i], 'A funder'), amount: BigInt(part) })),
};

export const ledgerResolvers: Resolvers = { LedgerOperation };
