import type { Database, Viewer } from '@voucher-graph/subgraph-kit';
import { createDataCenterLoaders } from './data-center/data-center.loaders.ts';
import { createGpuModelLoaders } from './gpu-model/gpu-model.loaders.ts';
import { createInvoiceLoaders } from './invoice/invoice.loaders.ts';
import { createOfferLoaders } from './offer/offer.loaders.ts';
import { createProviderLoaders } from './provider/provider.loaders.ts';
import { createRentalLoaders } from './rental/rental.loaders.ts';
import { createRentalFlagLoaders } from './rental/rental-flags.loaders.ts';
import { createUsageLoaders } from './usage/usage-reading.loaders.ts';
import { createUtilizationLoaders } from './utilization/utilization.loaders.ts';

export function createLoaders(database: Database, viewer: Viewer, catalog: Database) {
  return {
    ...createDataCenterLoaders(database),
    ...createGpuModelLoaders(database, catalog),
    ...createInvoiceLoaders(database),
    ...createOfferLoaders(database, catalog),
    ...createProviderLoaders(database, catalog),
    ...createRentalLoaders(database, viewer),
    ...createRentalFlagLoaders(database),
    ...createUsageLoaders(database),
    ...createUtilizationLoaders(database),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
