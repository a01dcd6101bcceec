import { defineSubgraph, readSdl } from '@voucher-graph/subgraph-kit';
import { access } from './access.ts';
import { entities } from './entities.ts';
import { invariants } from './invariants.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { giveUpContract } from './rental/give-up-contract.ts';
import { invoiceRental } from './rental/invoice-rental.ts';
import { resolvers } from './resolvers.ts';
import { releaseHolds } from './vouchers/release-holds.ts';

/** GPUs: who has them, at what price, who rented them with which vouchers, and how much they worked. */
export const compute = defineSubgraph({
  name: 'compute',
  typeDefs: readSdl(new URL('../schema.graphql', import.meta.url)),
  resolvers,
  entities,
  migrations,
  createLoaders,
  hasCatalog: true,
  access,
  peers: ['companies', 'programs'],
  jobs: { giveUpContract, invoiceRental, releaseHolds },
  invariants,
});
