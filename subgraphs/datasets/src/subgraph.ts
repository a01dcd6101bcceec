import { defineSubgraph, readSdl } from '@voucher-graph/subgraph-kit';
import { access } from './access.ts';
import { entities } from './entities.ts';
import { invariants } from './invariants.ts';
import { createLoaders } from './loaders.ts';
import { expireLicenses } from './license/expire-licenses.ts';
import { migrations } from './migrations/index.ts';
import { resolvers } from './resolvers.ts';
import { abandonSigning } from './signing/abandon-signing.ts';
import { captureHeld } from './signing/capture-held.ts';
import { releaseGivenUp } from './signing/release-given-up.ts';

/** Training data: vendors, datasets, licenses, deliveries. */
export const datasets = defineSubgraph({
  name: 'datasets',
  typeDefs: readSdl(new URL('../schema.graphql', import.meta.url)),
  resolvers,
  entities,
  migrations,
  createLoaders,
  hasCatalog: true,
  peers: ['companies', 'programs'],
  jobs: { abandonSigning, captureHolds: captureHeld, releaseHolds: releaseGivenUp, expireLicenses },
  schedule: { expireLicenses: '5 16 * * *' },
  access,
  invariants,
});
