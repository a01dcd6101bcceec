import { joinLoaders } from '@voucher-graph/subgraph-kit';
import { createDatasetLoaders } from './dataset/dataset.loaders.ts';
import { createExchangeLoaders } from './exchange/exchange.loaders.ts';
import { createLicenseLoaders } from './license/license.loaders.ts';
import { createVendorLoaders } from './vendor/vendor.loaders.ts';

/** All loaders of one request. */
export const createLoaders = joinLoaders([
  createExchangeLoaders,
  (database, _viewer, catalog) => createVendorLoaders(database, catalog),
  (database, _viewer, catalog) => createDatasetLoaders(database, catalog),
  createLicenseLoaders,
]);

export type Loaders = ReturnType<typeof createLoaders>;
