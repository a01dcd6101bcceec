import type { Database, Viewer } from '@voucher-graph/subgraph-kit';
import { createDatasetLoaders } from './dataset/dataset.loaders.ts';
import { createExchangeLoaders } from './exchange/exchange.loaders.ts';
import { createLicenseLoaders } from './license/license.loaders.ts';
import { createVendorLoaders } from './vendor/vendor.loaders.ts';

/** All loaders of one request. */
export function createLoaders(database: Database, viewer: Viewer, catalog: Database) {
  return {
    ...createExchangeLoaders(database),
    ...createVendorLoaders(database, catalog),
    ...createDatasetLoaders(database, catalog),
    ...createLicenseLoaders(database, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
