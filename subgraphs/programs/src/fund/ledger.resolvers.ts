import { mustFind } from '@voucher-graph/subgraph-kit';
import type { LedgerOperationResolvers, Resolvers } from '../__generated__/schema.ts';

const LedgerOperation: LedgerOperationResolvers = {
  voucher: ({ voucherId }, _args, { loaders }) =>
    // What is set aside for a claim has no voucher.
    voucherId === null ? null : loaders.voucherById.load(voucherId),
  hold: ({ holdId }, _args, { loaders }) => (holdId === null ? null : loaders.holdById.load(holdId)),
  shares: ({ parts, funders }) =>
    (parts ?? []).map((part, i) => ({ funder: mustFind(funders[i], 'A funder'), amount: BigInt(part) })),
};

export const ledgerResolvers: Resolvers = { LedgerOperation };
