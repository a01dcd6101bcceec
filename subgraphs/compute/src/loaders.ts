import { joinLoaders } from '@voucher-graph/subgraph-kit';
import { createDataCenterLoaders } from './data-center/data-center.loaders.ts';
import { createGpuModelLoaders } from './gpu-model/gpu-model.loaders.ts';
import { createInvoiceLoaders } from './invoice/invoice.loaders.ts';
import { createOfferLoaders } from './offer/offer.loaders.ts';
import { createProviderLoaders } from './provider/provider.loaders.ts';
import { createRentalLoaders } from './rental/rental.loaders.ts';
import { createRentalFlagLoaders } from './rental/rental-flags.loaders.ts';
import { createUsageLoaders } from './usage/usage-reading.loaders.ts';
import { createUtilizationLoaders } from './utilization/utilization.loaders.ts';

/** All loaders of one request. */
export const createLoaders = joinLoaders([
  createDataCenterLoaders,
  (database, _viewer, catalog) => createGpuModelLoaders(database, catalog),
  createInvoiceLoaders,
  (database, _viewer, catalog) => createOfferLoaders(database, catalog),
  (database, _viewer, catalog) => createProviderLoaders(database, catalog),
  createRentalLoaders,
  createRentalFlagLoaders,
  createUsageLoaders,
  createUtilizationLoaders,
]);

export type Loaders = ReturnType<typeof createLoaders>;
