import type { Database } from '@voucher-graph/subgraph-kit';
import { createCityLoaders } from './city/city.loaders.ts';
import { createFundLoaders } from './fund/fund.loaders.ts';
import { createHoldLoaders } from './hold/hold.loaders.ts';
import { createProgramLoaders } from './program/program.loaders.ts';
import { createVoucherLoaders } from './voucher/voucher.loaders.ts';

/** All loaders of one request. */
export function createLoaders(database: Database) {
  return {
    ...createCityLoaders(database),
    ...createFundLoaders(database),
    ...createProgramLoaders(database),
    ...createVoucherLoaders(database),
    ...createHoldLoaders(database),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
