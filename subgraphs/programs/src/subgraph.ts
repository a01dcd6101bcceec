import { defineSubgraph, readSdl } from '@voucher-graph/subgraph-kit';
import { access } from './access.ts';
import { entities } from './entities.ts';
import { ledgerSchema } from './ledger-schema.ts';
import { invariants } from './invariants.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { tellSettled } from './settlement/tell-settled.ts';

/** Public money: cities, funds, programs with their rules, applications, vouchers, holds. */
export const programs = defineSubgraph({
  name: 'programs',
  typeDefs: readSdl(new URL('../schema.graphql', import.meta.url)),
  resolvers,
  entities,
  migrations,
  dependsOn: [ledgerSchema],
  createLoaders,
  peers: ['companies', 'compute'],
  jobs: { tellSettled },
  access,
  invariants,
});
