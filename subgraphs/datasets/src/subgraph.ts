import { defineSubgraph, readSdl } from '@voucher-graph/subgraph-kit';
import { access } from './access.ts';
import { entities } from './entities.ts';
import { invariants } from './invariants.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';

/** Training data: vendors, datasets, licenses, deliveries. */
export const datasets = defineSubgraph({
  name: 'datasets',
  typeDefs: readSdl(new URL('../schema.graphql', import.meta.url)),
  resolvers,
  entities,
  migrations,
  createLoaders,
  access,
  invariants,
});
