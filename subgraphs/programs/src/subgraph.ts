import { defineSubgraph, readSdl } from '@voucher-graph/subgraph-kit';
import { access } from './access.ts';
import { entities } from './entities.ts';
import { expireHolds } from './hold/expire-holds.ts';
import { ledgerSchema } from './ledger-schema.ts';
import { invariants } from './invariants.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { tellSettled } from './settlement/tell-settled.ts';
import { lapseVouchers } from './voucher/lapse-vouchers.ts';

/** Public money: cities, funds, programs with their rules, applications, vouchers, holds. */
export const programs = defineSubgraph({
  name: 'programs',
  typeDefs: readSdl(new URL('../schema.graphql', import.meta.url)),
  resolvers,
  entities,
  migrations,
  dependsOn: [ledgerSchema],
  createLoaders,
  peers: ['companies', 'compute', 'datasets'],
  jobs: {
    tellSettled,
    expireHolds: (_payload: unknown, context) => expireHolds(context),
    lapseVouchers: (_payload: unknown, context) => lapseVouchers(context),
  },
  schedule: { expireHolds: '* * * * *', lapseVouchers: '*/10 * * * *' },
  access,
  invariants,
});
