import { nameIn } from '@voucher-graph/subgraph-kit';
import type { DataExchangeResolvers, Resolvers } from '../__generated__/schema.ts';

const DataExchange: DataExchangeResolvers = {
  name: (exchange, { language }) => nameIn(exchange, language),
  region: ({ regionCode }) => ({ code: regionCode }),
};

export const exchangeResolvers: Resolvers = { DataExchange };
